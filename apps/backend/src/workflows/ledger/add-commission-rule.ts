import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AdminCreateCommissionRuleInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { RULES_LOCK } from "./commission-rules"
import { addCommissionRuleStep } from "./steps/add-commission-rule"
import { validateCommissionRuleStep } from "./steps/validate-commission-rule"

export type AddCommissionRuleInput = { rule: AdminCreateCommissionRuleInput; actor: Actor }

export const addCommissionRuleWorkflowId = "add-commission-rule"

/**
 * Adds a rule at the end of the list, for sales made from now on. Safe to repeat: one that stands there already is not
 * written again. Throws Refused CATEGORY_UNKNOWN, CHOICE_INVALID (400).
 */
export const addCommissionRuleWorkflow = createWorkflow(
  addCommissionRuleWorkflowId,
  (input: AddCommissionRuleInput) => {
    acquireLockStep({ key: RULES_LOCK, timeout: 10, ttl: 30 })
    validateCommissionRuleStep(input.rule)
    const added = addCommissionRuleStep(input)
    releaseLockStep({ key: RULES_LOCK })
    when("is-new", { added }, ({ added }) => added.is_new).then(() => {
      recordAuditStep(
        transform({ input, added }, ({ input: { actor, rule }, added }) => ({
          actor,
          action: "commission_rule.add",
          subject_type: "commission_rule",
          subject_id: added.id,
          subject_label: rule.name,
          after: rule,
        })),
      )
    })
    return new WorkflowResponse(transform({ added }, ({ added }) => ({ id: added.id })))
  },
)
