import type { CartLine, DeliveryOptionsResponse } from "@sebiduk/contracts"
import {
  quoteDelivery,
  TABLE_SOURCE,
  undeliverableItems,
  type ParcelItem,
  type Shipment,
} from "@sebiduk/domain"
import { Refused } from "../../refused"
import type { CartFacts, CartItem, CartSeller } from "./cart-facts"

/** Lines of one seller, in the order the seller first came into the cart. */
export type SellerGroup = { seller: CartSeller; items: CartItem[] }

export function groupBySeller(items: readonly CartItem[]): SellerGroup[] {
  const groups = new Map<string, SellerGroup>()
  for (const item of items) {
    const group = groups.get(item.seller.id)
    if (group) group.items.push(item)
    else groups.set(item.seller.id, { seller: item.seller, items: [item] })
  }
  return [...groups.values()]
}

/** Pieces of a variant over all lines of the cart. */
export const piecesOf = (variant_id: string, items: readonly CartItem[]): number =>
  items.reduce((sum, item) => (item.variant_id === variant_id ? sum + item.quantity : sum), 0)

/** Pieces one line can hold now, beside other lines of the same variant. */
export const roomFor = (item: CartItem, facts: Pick<CartFacts, "available" | "items">): number =>
  Math.max(
    0,
    (facts.available[item.variant_id] ?? 0) - piecesOf(item.variant_id, facts.items) + item.quantity,
  )

/** What one piece of a line costs now, when that is another price than the buyer agreed to; null when it is not. */
export function newPrice(item: CartItem, facts: Pick<CartFacts, "prices_now">): number | null {
  const now = facts.prices_now[item.id]
  return item.is_for_sale && now !== undefined && now !== item.unit_price ? now : null
}

/** Why a line cannot be bought as it stands; null when it can. */
export function lineProblem(
  item: CartItem,
  facts: Pick<CartFacts, "available" | "items">,
): CartLine["problem"] {
  if (!item.is_for_sale) return "VARIANT_NOT_FOR_SALE"
  const { variant_id } = item
  return piecesOf(variant_id, facts.items) > (facts.available[variant_id] ?? 0)
    ? "QUANTITY_ABOVE_STOCK"
    : null
}

/** @throws Refused (409) with the problem of the first line that cannot be bought as it stands */
export function refuseProblems(facts: Pick<CartFacts, "available" | "items">): void {
  for (const item of facts.items) {
    const problem = lineProblem(item, facts)
    if (!problem) continue
    const values = { title: item.product_title, available: facts.available[item.variant_id] ?? 0 }
    throw new Refused(409, {
      code: problem,
      message: `${values.title} cannot be bought as it stands in the cart`,
      fields: { [`lines.${item.id}`]: { code: problem, values } },
    })
  }
}

type SentLine = { line_id: string; piece: ParcelItem }

/** What of a group a courier would carry; lines that are gone weigh nothing. */
const sentLines = (group: SellerGroup): SentLine[] =>
  group.items.flatMap(({ id, quantity, variant }) =>
    variant
      ? [
          {
            line_id: id,
            piece: {
              quantity,
              weight_g: variant.weight,
              length_cm: variant.length,
              width_cm: variant.width,
              height_cm: variant.height,
              cargo_only: variant.product.metadata.cargo_only,
              perishable: variant.product.metadata.perishable,
              max_transit_days: variant.product.metadata.max_transit_days,
            },
          },
        ]
      : [],
  )

/** What one seller sends to a desa; lines that are gone are no part of it, and nothing but such is no shipment. */
export function shipmentOf(group: SellerGroup, desa_code: string): Shipment | undefined {
  const items = sentLines(group).map(({ piece }) => piece)
  return items.length > 0 ? { destination: desa_code, parcel: { items } } : undefined
}

/** What the tariff table asks for one seller's shipment, and which services refuse it. */
export function quoteGroup(group: SellerGroup, desa_code: string): ReturnType<typeof quoteDelivery> {
  const shipment = shipmentOf(group, desa_code)
  return shipment ? quoteDelivery(shipment) : { quotes: [], refused: [] }
}

/** How long a live courier's price is kept for the buyer. */
const LIVE_PRICE_MS = 24 * 3_600_000

/** Whether a chosen delivery still costs what was promised. */
function isPromiseKept(
  { amount, data }: CartFacts["shipping_methods"][number],
  group: SellerGroup,
  desa_code: string,
  now: Date,
): boolean {
  if (data.source !== TABLE_SOURCE) {
    return data.quoted_at !== null && now.getTime() - Date.parse(data.quoted_at) < LIVE_PRICE_MS
  }
  const quote = quoteGroup(group, desa_code).quotes.find(({ service }) => service === data.service)
  return quote?.price_idr === amount
}

/** The lines that nothing but pickup is left for, or that stand in the way of the others. */
export function undeliverableLines(
  group: SellerGroup,
  desa_code: string,
): DeliveryOptionsResponse["sellers"][number]["undeliverable"] {
  const lines = sentLines(group)
  const items = lines.map(({ piece }) => piece)
  return undeliverableItems({ destination: desa_code, items }).flatMap(({ index, reason }) => {
    const line_id = lines[index]?.line_id
    return line_id === undefined ? [] : [{ line_id, reason }]
  })
}

/** True when every seller of the cart has exactly one service that still costs what was promised. */
export function isDeliveryComplete(facts: CartFacts, now = new Date()): boolean {
  const desa_code = facts.shipping_address?.metadata?.desa_code
  if (!desa_code) return false
  const groups = groupBySeller(facts.items)
  return (
    groups.length === facts.shipping_methods.length &&
    groups.every((group) => {
      const method = facts.shipping_methods.find(({ data }) => data.seller_id === group.seller.id)
      return method !== undefined && isPromiseKept(method, group, desa_code, now)
    })
  )
}
