import type { CartLine } from "@sebiduk/contracts"
import { quoteDelivery } from "@sebiduk/domain"
import type { CartFacts, CartItemRow } from "./cart-facts"

/** Lines of one seller, in the order the seller first came into the cart. */
export type SellerGroup = { seller: CartItemRow["variant"]["product"]["seller"]; items: CartItemRow[] }

export function groupBySeller(items: readonly CartItemRow[]): SellerGroup[] {
  const groups = new Map<string, SellerGroup>()
  for (const item of items) {
    const { seller } = item.variant.product
    const group = groups.get(seller.id)
    if (group) group.items.push(item)
    else groups.set(seller.id, { seller, items: [item] })
  }
  return [...groups.values()]
}

/** Why a line cannot be bought as it stands; null when it can. */
export function lineProblem(item: CartItemRow, facts: Pick<CartFacts, "available">): CartLine["problem"] {
  const { product } = item.variant
  if (product.status !== "published" || product.seller.status !== "active") return "VARIANT_NOT_FOR_SALE"
  return item.quantity > (facts.available[item.variant_id] ?? 0) ? "QUANTITY_ABOVE_STOCK" : null
}

/** What the services ask for one seller's parcel to a desa, and which of them refuse it. */
export function quoteGroup(group: SellerGroup, desa_code: string): ReturnType<typeof quoteDelivery> {
  return quoteDelivery({
    destination: desa_code,
    parcel: {
      items: group.items.map(({ quantity, variant }) => ({
        quantity,
        weight_g: variant.weight,
        length_cm: variant.length,
        width_cm: variant.width,
        height_cm: variant.height,
        cargo_only: variant.product.metadata.cargo_only,
        perishable: variant.product.metadata.perishable,
        max_transit_days: variant.product.metadata.max_transit_days,
      })),
    },
  })
}

/** True when every seller of the cart has exactly one service that still costs what was promised. */
export function isDeliveryComplete(facts: CartFacts): boolean {
  const desa_code = facts.shipping_address?.metadata?.desa_code
  if (!desa_code) return false
  const groups = groupBySeller(facts.items)
  return (
    groups.length === facts.shipping_methods.length &&
    groups.every((group) => {
      const method = facts.shipping_methods.find(({ data }) => data.seller_id === group.seller.id)
      const quote = quoteGroup(group, desa_code).quotes.find(({ service }) => service === method?.data.service)
      return quote !== undefined && quote.price_idr === method?.amount
    })
  )
}
