import type { JoinNotice } from "@sebiduk/contracts"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateCartsStep } from "@medusajs/medusa/core-flows"
import { memberCartLock } from "./cart-owner"
import { mergeCartsWorkflow } from "./merge-carts"
import { findJoinStep } from "./steps/find-join"

export type JoinCartInput = {
  /** The guest's, as the browser holds it. */
  cart_id: string
  customer_id: string
  email: string
}

export const joinCartWorkflowId = "join-cart"

/**
 * Gives a guest's cart to the member who signed in: it becomes theirs, or goes into the one they have open. Safe to
 * repeat. Throws Refused CART_NOT_FOUND (404) for another member's, CART_COMPLETED (409).
 * @returns the member's cart, and what of the guest's did not come along
 */
export const joinCartWorkflow = createWorkflow(joinCartWorkflowId, (input: JoinCartInput) => {
  const key = transform({ input }, ({ input }) => [memberCartLock(input.customer_id), input.cart_id])
  acquireLockStep({ key, timeout: 15, ttl: 60 })
  const found = findJoinStep(input)
  when("becomes-theirs", { found }, ({ found }) => found.act === "adopt").then(() => {
    updateCartsStep(
      transform({ input, found }, ({ input, found }) => [
        { id: input.cart_id, customer_id: input.customer_id, email: found.email ?? input.email },
      ]),
    )
  })
  const merged = when("both-have-a-cart", { found }, ({ found }) => found.act === "merge").then(() =>
    mergeCartsWorkflow.runAsStep({
      input: { from: input.cart_id, into: found.cart_id, customer_id: input.customer_id },
    }),
  )
  releaseLockStep({ key })
  return new WorkflowResponse(
    transform({ found, merged }, ({ found, merged }): { cart_id: string; notices: JoinNotice[] } => ({
      cart_id: found.cart_id,
      notices: merged ?? [],
    })),
  )
})
