import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { discountOf } from "../../checkout/cart-discounts"
import { CART_PART_FIELDS, CartParts, partsOfCart, type SellerPart } from "../cart-parts"

type Input = { cart_id: string; purchase: { id: string; display_id: number } }

/** One shop's order as it was made. */
export type MadeOrder = Omit<SellerPart, "order"> & {
  id: string
  items: z.infer<typeof MadeItem>[]
}

const Amount = z.coerce.number()
const MadeItem = z
  .object({
    id: z.string(),
    variant_id: z.string(),
    product_id: z.string().nullish(),
    quantity: Amount,
    unit_price: Amount,
    adjustments: z
      .array(z.object({ code: z.string().nullish(), promotion_id: z.string().nullish(), amount: Amount }))
      .default([]),
  })
  .transform(({ unit_price, adjustments, product_id, ...item }) => ({
    ...item,
    product_id: product_id ?? null,
    promotion_ids: [...new Set(adjustments.flatMap(({ promotion_id }) => promotion_id ?? []))],
    /** What it costs before coupons and what they take off, whole rupiah. */
    gross: unit_price * item.quantity,
    discount: discountOf([{ adjustments }]),
  }))

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
      return { ...money, id: order.id, items: MadeItem.array().parse(order.items) }
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
