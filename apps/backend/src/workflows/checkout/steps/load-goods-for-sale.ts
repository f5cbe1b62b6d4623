import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { CartFacts } from "../cart-facts"
import { loadPricesNow } from "../cart-prices"
import type { GoodsForSale, OrderedLine } from "../reorder-plan"
import { loadVariantsForSale } from "../variants-for-sale"

const PriceRow = z.object({ id: z.string(), price_set: z.object({ id: z.string() }).nullish() })

type Input = {
  ordered: OrderedLine[]
  cart: Pick<CartFacts, "sales_channel_id" | "region_id" | "currency_code">
}

export const loadGoodsForSaleStepId = "load-goods-for-sale"

/** What of ordered goods can be bought today, by variant id: goods without a price of today cannot. */
export const loadGoodsForSaleStep = createStep(
  loadGoodsForSaleStepId,
  async ({ ordered, cart }: Input, { container }) => {
    const ids = [...new Set(ordered.map(({ variant_id }) => variant_id))]
    const { for_sale } = await loadVariantsForSale(container, ids, cart.sales_channel_id)
    const quantityOf = (id: string) => ordered.find(({ variant_id }) => variant_id === id)?.quantity ?? 1
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant",
      fields: ["id", "price_set.id"],
      filters: { id: for_sale.map(({ id }) => id) },
    })
    const prices = await loadPricesNow(
      container,
      cart,
      PriceRow.array()
        .parse(data)
        .flatMap(({ id, price_set }) =>
          price_set ? [{ id, quantity: quantityOf(id), price_set_id: price_set.id }] : [],
        ),
    )
    const goods: Record<string, GoodsForSale> = Object.fromEntries(
      for_sale.flatMap(({ id, available, line_facts }) => {
        const price_now = prices[id]
        return price_now === undefined ? [] : [[id, { available, line_facts, price_now }]]
      }),
    )
    return new StepResponse(goods)
  },
)
