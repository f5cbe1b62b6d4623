import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CART_PART_FIELDS, CartParts, partsOfCart, type SellerPart } from "../cart-parts"

type Input = { cart_id: string; purchase: { id: string; display_id: number } }

/** One shop's order as it was made. */
export type MadeOrder = Omit<SellerPart, "order"> & {
  id: string
  items: { id: string; variant_id: string; quantity: number }[]
}

export const createSellerOrdersStepId = "create-seller-orders"

/** Makes one order for each shop of a cart. */
export const createSellerOrdersStep = createStep(
  createSellerOrdersStepId,
  async ({ cart_id, purchase }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "cart", fields: CART_PART_FIELDS, filters: { id: cart_id } })
    const parts = partsOfCart(CartParts.parse(data[0]), purchase)
    const created = await container.resolve(Modules.ORDER).createOrders(parts.map(({ order }) => order))
    // Made at one instant, they come back in any order.
    const made = created.map((order): MadeOrder => {
      const part = parts.find(({ seller_id }) => seller_id === order.metadata?.["seller_id"])
      if (!part)
        throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `order ${order.id} belongs to no shop`)
      const { order: _order, ...money } = part
      const items = (order.items ?? []).map(({ id, variant_id, quantity }) => ({
        id,
        variant_id: variant_id ?? "",
        quantity,
      }))
      return { ...money, id: order.id, items }
    })
    return new StepResponse(
      made,
      made.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.ORDER).deleteOrders(ids)
  },
)
