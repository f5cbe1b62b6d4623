import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AdminAdjustBalanceInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { adjustBalanceStep } from "./steps/adjust-balance"
import { loadAdjustedShopStep } from "./steps/load-adjusted-shop"

export type AdjustBalanceInput = { adjustment: AdminAdjustBalanceInput; actor: Actor }

export const adjustBalanceWorkflowId = "adjust-balance"

/**
 * Gives a shop money of the marketplace or the office, or takes it. Safe to repeat under one key. Throws Refused
 * CHOICE_INVALID (400) for a shop that is none, ADJUSTMENT_KEY_USED (409) for a key that stands for another adjustment.
 */
export const adjustBalanceWorkflow = createWorkflow(adjustBalanceWorkflowId, (input: AdjustBalanceInput) => {
  const key = transform({ input }, ({ input }) => `adjustment:${input.adjustment.key}`)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const shop = loadAdjustedShopStep(
    transform({ input }, ({ input }) => ({ seller_id: input.adjustment.seller_id })),
  )
  const adjusted = adjustBalanceStep(input)
  releaseLockStep({ key })
  when("is-new", { adjusted }, ({ adjusted }) => adjusted.is_new).then(() => {
    recordAuditStep(
      transform({ input, shop }, ({ input: { actor, adjustment }, shop }) => ({
        actor,
        action: "ledger.adjust",
        subject_type: "seller",
        subject_id: adjustment.seller_id,
        subject_label: shop.name,
        reason: adjustment.reason,
        after: { amount_idr: adjustment.amount_idr, counter: adjustment.counter },
      })),
    )
  })
  return new WorkflowResponse(transform({ input }, ({ input }) => input.adjustment.seller_id))
})
