import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOpenCart } from "../cart-owner"

export const findOpenCartStepId = "find-open-cart"

/** The cart a member has open; none for a guest. */
export const findOpenCartStep = createStep(
  findOpenCartStepId,
  async ({ customer_id }: { customer_id: string | null }, { container }) =>
    new StepResponse({ cart_id: customer_id ? await findOpenCart(container, customer_id) : null }),
)
