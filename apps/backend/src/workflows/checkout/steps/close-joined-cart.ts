import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { cart_id: string; customer_id: string }

export const closeJoinedCartStepId = "close-joined-cart"

/** A cart that went into another is deleted, as that of the member who has its goods now. */
export const closeJoinedCartStep = createStep(
  closeJoinedCartStepId,
  async ({ cart_id, customer_id }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const { customer_id: before } = await carts.retrieveCart(cart_id, { select: ["id", "customer_id"] })
    await carts.updateCarts([{ id: cart_id, customer_id }])
    await carts.softDeleteCarts([cart_id])
    return new StepResponse(cart_id, { cart_id, customer_id: before ?? null })
  },
  async (before, { container }) => {
    if (!before) return
    const carts = container.resolve(Modules.CART)
    await carts.restoreCarts([before.cart_id])
    await carts.updateCarts([{ id: before.cart_id, customer_id: before.customer_id }])
  },
)
