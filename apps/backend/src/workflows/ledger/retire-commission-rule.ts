import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { RULES_LOCK } from "./commission-rules"
import { retireCommissionRuleStep } from "./steps/retire-commission-rule"

export type RetireCommissionRuleInput = { id: string; actor: Actor }

export const retireCommissionRuleWorkflowId = "retire-commission-rule"

/**
 * Takes a rule out of force; sales made under it keep it. Safe to repeat. Throws Refused COMMISSION_RULE_NOT_FOUND
 * (404).
 */
export const retireCommissionRuleWorkflow = createWorkflow(
  retireCommissionRuleWorkflowId,
  (input: RetireCommissionRuleInput) => {
    acquireLockStep({ key: RULES_LOCK, timeout: 10, ttl: 30 })
    const retired = retireCommissionRuleStep(input.id)
    releaseLockStep({ key: RULES_LOCK })
    when("was-in-force", { retired }, ({ retired }) => retired.was_in_force).then(() => {
      recordAuditStep(
        transform({ input, retired }, ({ input: { id, actor }, retired }) => ({
          actor,
          action: "commission_rule.retire",
          subject_type: "commission_rule",
          subject_id: id,
          subject_label: retired.name,
        })),
      )
    })
    return new WorkflowResponse(input.id)
  },
)
