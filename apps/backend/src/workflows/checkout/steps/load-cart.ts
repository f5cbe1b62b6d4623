import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadCartFacts } from "../cart-facts"

export const loadCartStepId = "load-cart"

/** Reads the cart with everything the rules look at; refuses an unknown or completed one. */
export const loadCartStep = createStep(loadCartStepId, async (cart_id: string, { container }) => {
  return new StepResponse(await loadCartFacts(container, cart_id))
})
