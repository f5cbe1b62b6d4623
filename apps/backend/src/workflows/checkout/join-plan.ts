import type { JoinNotice } from "@sebiduk/contracts"
import { MAX_COUPONS, planJoin } from "@sebiduk/domain"
import { toAddressRow } from "./cart-address"
import type { CartFacts } from "./cart-facts"

export type JoinPlan = ReturnType<typeof planJoin>

/** What comes along from a guest's cart into a member's. */
export function planOf(own: CartFacts, guests: CartFacts): JoinPlan {
  const forSale = guests.items.filter((item) => item.is_for_sale)
  return planJoin({
    own: own.items,
    guests: guests.items,
    available: Object.fromEntries(
      forSale.map(({ variant_id }) => [variant_id, guests.available[variant_id] ?? 0]),
    ),
  })
}

const itemOf = (variant_id: string, { items }: CartFacts) =>
  items.find((item) => item.variant_id === variant_id)

/** The lines to add, with what goes with a line for ever. */
export const linesBrought = ({ add }: JoinPlan, guests: CartFacts) =>
  add.map(({ variant_id, quantity }) => ({
    variant_id,
    quantity,
    metadata: itemOf(variant_id, guests)?.metadata ?? {},
  }))

/** What did not come along, in the words of the guest's cart. */
export const noticesOf = ({ cuts }: JoinPlan, guests: CartFacts): JoinNotice[] =>
  cuts.flatMap(({ variant_id, ...cut }) => {
    const item = itemOf(variant_id, guests)
    if (!item) return []
    const product = item.variant?.product
    const title = {
      id: product?.title ?? item.product_title,
      en: product?.metadata.title_en ?? item.metadata.title_en,
    }
    return [{ title, variant_title: item.variant_title, ...cut }]
  })

/** The change of a cart that gives it the address a guest typed; empty without one. */
export function addressBrought(cart_id: string, { email, shipping_address: typed }: CartFacts) {
  if (!email || !typed?.metadata) return []
  const address = toAddressRow(
    {
      first_name: typed.first_name ?? "",
      phone: typed.phone ?? "",
      address_1: typed.address_1 ?? "",
      city: typed.city ?? "",
      province: typed.province ?? "",
      postal_code: typed.postal_code ?? "",
    },
    typed.metadata,
  )
  return [{ id: cart_id, email, shipping_address: address, billing_address: address }]
}

/** The change of a cart that gives it the coupons of a guest's beside its own; empty when it has them all. */
export function couponsBrought({ id, metadata }: CartFacts, guests: CartFacts) {
  const own = metadata?.coupons ?? []
  const codes = new Set(own.map(({ code }) => code))
  const brought = (guests.metadata?.coupons ?? []).filter(({ code }) => !codes.has(code))
  const coupons = [...own, ...brought].slice(0, MAX_COUPONS)
  return coupons.length > own.length ? [{ id, metadata: { ...metadata, coupons } }] : []
}
