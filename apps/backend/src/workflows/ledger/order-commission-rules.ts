import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { RULES_LOCK } from "./commission-rules"
import { orderCommissionRulesStep } from "./steps/order-commission-rules"

export type OrderCommissionRulesInput = { ids: string[]; actor: Actor }

export const orderCommissionRulesWorkflowId = "order-commission-rules"

/**
 * Puts the rules in force into another order, for sales made from now on. Safe to repeat. Throws Refused
 * COMMISSION_RULES_CHANGED (409) unless each of them is named once.
 */
export const orderCommissionRulesWorkflow = createWorkflow(
  orderCommissionRulesWorkflowId,
  (input: OrderCommissionRulesInput) => {
    acquireLockStep({ key: RULES_LOCK, timeout: 10, ttl: 30 })
    const ordered = orderCommissionRulesStep(input.ids)
    releaseLockStep({ key: RULES_LOCK })
    when("is-another-order", { ordered }, ({ ordered }) => ordered.is_changed).then(() => {
      recordAuditStep(
        transform({ input, ordered }, ({ input: { actor }, ordered }) => ({
          actor,
          action: "commission_rule.order",
          subject_type: "commission_rule",
          subject_id: "all",
          subject_label: "Komisi",
          before: { order: ordered.before },
          after: { order: ordered.after },
        })),
      )
    })
    return new WorkflowResponse(input.ids)
  },
)
