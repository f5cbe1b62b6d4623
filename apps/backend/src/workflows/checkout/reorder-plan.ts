import type { LineFacts, LocalisedText, ReorderNotice } from "@sebiduk/contracts"
import { planReorder } from "@sebiduk/domain"
import type { CartFacts } from "./cart-facts"

/** A line as it was ordered, in whole rupiah. */
export type OrderedLine = {
  variant_id: string
  title: LocalisedText
  variant_title: string
  quantity: number
  /** Of one piece, before coupons. */
  unit_price: number
}

export type GoodsForSale = {
  available: number
  /** Of one piece when as many are bought as were ordered. */
  price_now: number
  line_facts: LineFacts
}

export type ReorderFacts = {
  ordered: readonly OrderedLine[]
  cart: { items: readonly Pick<CartFacts["items"][number], "variant_id" | "quantity">[] }
  /** By variant id; none for what is not for sale. */
  goods: Readonly<Record<string, GoodsForSale | undefined>>
}

/** The lines to add to a cart for an order to be in it again, and what of it changed since; one line after the other. */
export function planOfReorder({ ordered, cart, goods }: ReorderFacts) {
  const { add, cuts } = planReorder({
    own: cart.items,
    ordered,
    available: Object.fromEntries(Object.entries(goods).map(([id, found]) => [id, found?.available])),
  })
  const told = new Set<string>()
  const notices = ordered.flatMap(({ variant_id, title, variant_title, unit_price }): ReorderNotice[] => {
    if (told.has(variant_id)) return []
    told.add(variant_id)
    const cut = cuts.find((found) => found.variant_id === variant_id)
    const price = goods[variant_id]?.price_now ?? unit_price
    const isInCart = cut === undefined || cut.quantity > 0
    return [
      ...(cut
        ? [{ title, variant_title, reason: cut.reason, wanted: cut.wanted, quantity: cut.quantity }]
        : []),
      ...(isInCart && price !== unit_price
        ? [{ title, variant_title, reason: "PRICE_CHANGED" as const, was_idr: unit_price, now_idr: price }]
        : []),
    ]
  })
  const items = add.map(({ variant_id, quantity }) => ({
    variant_id,
    quantity,
    metadata: { ...goods[variant_id]?.line_facts },
  }))
  return { items, notices }
}
