import type { Order, OrderState } from "@sebiduk/contracts"
import { orderNumber } from "@sebiduk/domain"
import type { OrderRow } from "./order-row"

type Seller = { id: string; handle: string; name: string; business: { kecamatan: string } }
type Group = Order["groups"][number]
type Item = OrderRow["items"][number]

const iso = (instant: Date | null | undefined): string | null => instant?.toISOString() ?? null
const latest = (instants: (Date | null)[]): Date | null =>
  instants.reduce<Date | null>(
    (last, instant) => (instant && (!last || instant > last) ? instant : last),
    null,
  )

/** True when every piece of every line arrived; a seller may send the parcels of one order apart. */
function hasArrived(order: OrderRow): boolean {
  const arrived = order.fulfillments
    .filter(({ canceled_at, delivered_at }) => !canceled_at && delivered_at)
    .flatMap(({ items }) => items)
  return order.items.every(({ id, quantity }) => {
    const pieces = arrived.filter(({ line_item_id }) => line_item_id === id)
    return pieces.reduce((sum, piece) => sum + piece.quantity, 0) >= quantity
  })
}

function stateOf(order: OrderRow, isPaid: boolean): OrderState {
  const sent = order.fulfillments.filter(({ canceled_at }) => !canceled_at)
  if (order.canceled_at ?? order.status === "canceled") return "cancelled"
  if (hasArrived(order)) return "completed"
  if (sent.some(({ shipped_at }) => shipped_at)) return "shipped"
  return isPaid ? "processing" : "awaiting_payment"
}

const titleOf = (item: Item): string => item.product_title ?? item.title

function toLine(item: Item): Group["lines"][number] {
  const title = { id: titleOf(item), en: item.metadata.title_en }
  return {
    id: item.id,
    product_handle: item.product_handle,
    title,
    variant_title: item.variant_title ?? "",
    picture: item.thumbnail
      ? { url: item.thumbnail, alt: title, is_illustration: item.metadata.is_illustration }
      : null,
    quantity: item.quantity,
    unit_price_idr: item.unit_price,
    total_idr: item.total,
  }
}

function toGroup(order: OrderRow, seller_id: string, sellers: readonly Seller[]): Group {
  const seller = sellers.find(({ id }) => id === seller_id)
  const items = order.items.filter(({ metadata }) => metadata.seller_id === seller_id)
  const method = order.shipping_methods.find(({ data }) => data.seller_id === seller_id)
  const own = new Set(items.map(({ id }) => id))
  return {
    seller: {
      id: seller_id,
      handle: seller?.handle ?? "",
      name: seller?.name ?? "",
      kecamatan: seller?.business.kecamatan ?? "",
    },
    lines: items.map(toLine),
    subtotal_idr: items.reduce((sum, { total }) => sum + total, 0),
    delivery: method
      ? {
          service: method.data.service,
          price_idr: method.amount,
          chargeable_weight_g: method.data.chargeable_weight_g,
          etd_days: method.data.etd_days,
        }
      : null,
    waybills: order.fulfillments
      .filter(
        (sent) => !sent.canceled_at && sent.items.some(({ line_item_id }) => own.has(line_item_id ?? "")),
      )
      .flatMap(({ labels }) => labels.map(({ tracking_number }) => tracking_number))
      .filter(Boolean),
  }
}

/** The lines of an order are written at one instant, so nothing in the database keeps their order. */
const byTitle = (a: Item, b: Item): number =>
  titleOf(a).localeCompare(titleOf(b), "id") ||
  (a.variant_title ?? "").localeCompare(b.variant_title ?? "", "id", { numeric: true })

/** An order as its buyer sees it: one group per seller, lines and so groups by title. Amounts in whole rupiah. */
export function toOrder(row: OrderRow, sellers: readonly Seller[]): Order {
  const order = { ...row, items: row.items.toSorted(byTitle) }
  const number = orderNumber(order.display_id)
  const payments = order.payment_collections
    .flatMap((collection) => collection.payments)
    .filter(({ canceled_at }) => !canceled_at)
  const isPaid = payments.length > 0 && payments.every(({ captured_at }) => captured_at)
  const state = stateOf(order, isPaid)
  const account = payments[0]?.data
  const { shipping_address: address } = order
  return {
    id: order.id,
    number,
    state,
    placed_at: order.created_at.toISOString(),
    paid_at: isPaid ? iso(latest(payments.map(({ captured_at }) => captured_at))) : null,
    shipped_at: iso(
      latest(order.fulfillments.map(({ canceled_at, shipped_at }) => (canceled_at ? null : shipped_at))),
    ),
    groups: [...new Set(order.items.map(({ metadata }) => metadata.seller_id))].map((id) =>
      toGroup(order, id, sellers),
    ),
    item_total_idr: order.item_total,
    delivery_total_idr: order.shipping_total,
    total_idr: order.total,
    address: {
      email: order.email,
      recipient: address.first_name,
      phone: address.phone,
      province: address.province,
      regency: address.city,
      postcode: address.postal_code,
      street: address.address_1,
      ...address.metadata,
    },
    transfer:
      account && !isPaid && state !== "cancelled"
        ? {
            bank: account.bank,
            account_number: account.account_number,
            account_holder: account.account_holder,
            amount_idr: order.total,
            reference: number,
          }
        : null,
  }
}
