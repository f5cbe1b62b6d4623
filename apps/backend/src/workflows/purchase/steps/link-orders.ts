import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderLinks } from "../order-links"

type Pairs = { carts: [string, string][]; collections: [string, string][] }
type Input = { cart_id: string; payment_collection_id: string; orders: { id: string }[] }

export const linkOrdersStepId = "link-orders"

/** Says of each order which cart it came from and which payment it is paid by. */
export const linkOrdersStep = createStep(
  linkOrdersStepId,
  async ({ cart_id, payment_collection_id, orders }: Input, { container }) => {
    const pairs: Pairs = {
      carts: orders.map(({ id }) => [id, cart_id]),
      collections: orders.map(({ id }) => [id, payment_collection_id]),
    }
    const { carts, collections } = orderLinks(container)
    await carts.create(pairs.carts)
    await collections.create(pairs.collections)
    return new StepResponse(undefined, pairs)
  },
  async (pairs, { container }) => {
    if (!pairs) return
    const { carts, collections } = orderLinks(container)
    await carts.dismiss(pairs.carts)
    await collections.dismiss(pairs.collections)
  },
)
