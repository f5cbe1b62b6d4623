import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Pairs = { carts: [string, string][]; collections: [string, string][] }
type Input = { cart_id: string; payment_collection_id: string; orders: { id: string }[] }

/**
 * Core's own tables, written past its check: it holds that a cart becomes one order and a payment belongs to one, but
 * reads them from an order's side as we need it.
 */
function tables(container: MedusaContainer) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const carts = link.getLinkModule(Modules.ORDER, "order_id", Modules.CART, "cart_id")
  const collections = link.getLinkModule(Modules.ORDER, "order_id", Modules.PAYMENT, "payment_collection_id")
  if (!carts || !collections)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "core lost the links of an order")
  return { carts, collections }
}

export const linkOrdersStepId = "link-orders"

/** Says of each order which cart it came from and which payment it is paid by. */
export const linkOrdersStep = createStep(
  linkOrdersStepId,
  async ({ cart_id, payment_collection_id, orders }: Input, { container }) => {
    const pairs: Pairs = {
      carts: orders.map(({ id }) => [id, cart_id]),
      collections: orders.map(({ id }) => [id, payment_collection_id]),
    }
    const { carts, collections } = tables(container)
    await carts.create(pairs.carts)
    await collections.create(pairs.collections)
    return new StepResponse(undefined, pairs)
  },
  async (pairs, { container }) => {
    if (!pairs) return
    const { carts, collections } = tables(container)
    await carts.dismiss(pairs.carts)
    await collections.dismiss(pairs.collections)
  },
)
