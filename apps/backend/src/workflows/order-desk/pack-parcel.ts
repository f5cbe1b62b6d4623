import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerPackParcelInput } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { validatePackingStep } from "./steps/validate-packing"

export type PackParcelInput = SellerPackParcelInput & {
  purchase_id: string
  order_id: string
  member_id: string
}

export const packParcelWorkflowId = "pack-parcel"

/**
 * Puts pieces of an accepted order into one parcel, as the office's own packing does. Safe to repeat with the same key;
 * without one it never packs more than was bought. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409),
 * CHOICE_INVALID (400), QUANTITY_ABOVE_LEFT (409).
 */
export const packParcelWorkflow = createWorkflow(packParcelWorkflowId, (input: PackParcelInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = validatePackingStep(input)
  when("not-packed-yet", { found }, ({ found }) => !found.is_packed).then(() => {
    createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        created_by: input.member_id,
        items: input.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
        metadata: input.key ? { key: input.key } : null,
      })),
    })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
