import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const closeCartStepId = "close-cart"

/** Nothing of a cart changes once it was bought. */
export const closeCartStep = createStep(
  closeCartStepId,
  async (cart_id: string, { container }) => {
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: new Date() }])
    return new StepResponse(cart_id, cart_id)
  },
  async (cart_id, { container }) => {
    if (cart_id) await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }])
  },
)
