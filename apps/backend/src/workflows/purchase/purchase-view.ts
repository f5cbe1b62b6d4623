import { MedusaError } from "@medusajs/framework/utils"
import type { Order, OrderState, SellerOrder, TransferProof } from "@sebiduk/contracts"
import { orderNumber, sellerOrderNumber, transferState } from "@sebiduk/domain"
import type { RefundOfBuyer } from "../../modules/ledger/refund-account"
import { discountOf, discountsByCode } from "../checkout/cart-discounts"
import { toOrderRefund } from "../ledger/refund-view"
import type { AccountRow, OrderRow, ProofRow, PurchaseRow, SplitRow } from "./order-row"
import { bySending, piecesInParcel, standing, toSending } from "./parcel-view"

type Seller = { id: string; handle: string; name: string; business: { kecamatan: string } }
type Item = OrderRow["items"][number]

const iso = (instant: Date | null | undefined): string | null => instant?.toISOString() ?? null
const latest = (instants: (Date | null)[]): Date | null =>
  instants.reduce<Date | null>(
    (last, instant) => (instant && (!last || instant > last) ? instant : last),
    null,
  )

/** Whether every piece of every line is in these parcels; a shop may send one order in several. */
function hold(parcels: OrderRow["fulfillments"], order: OrderRow): boolean {
  const packed = parcels.flatMap(({ items }) => items)
  return order.items.every(({ id, quantity }) => {
    const pieces = packed.filter(({ line_item_id }) => line_item_id === id)
    return pieces.reduce((sum, piece) => sum + piece.quantity, 0) >= quantity
  })
}

function stateOf(order: OrderRow, split: SplitRow, isReleased: boolean): OrderState {
  const parcels = standing(order)
  if (split.cancelled_at) return "cancelled"
  if (
    hold(
      parcels.filter(({ delivered_at }) => delivered_at),
      order,
    )
  )
    return "completed"
  if (parcels.some(({ shipped_at }) => shipped_at)) return "shipped"
  return isReleased ? "processing" : "awaiting_payment"
}

/** The state of the whole: the one that is furthest behind among the orders that stand. */
function overallState(states: readonly OrderState[]): OrderState {
  const open = states.filter((state) => state !== "cancelled")
  const inOrder = ["awaiting_payment", "processing", "shipped", "completed"] as const
  if (open.length === 0) return "cancelled"
  // One parcel on its way is news, though others are not packed yet.
  if (open.includes("shipped")) return "shipped"
  if (open.includes("completed") && open.some((state) => state !== "completed")) return "shipped"
  return inOrder.find((state) => open.includes(state)) ?? "cancelled"
}

const titleOf = (item: Item): string => item.product_title ?? item.title

/** The lines of an order are written at one instant, so nothing in the database keeps their order. */
const byTitle = (a: Item, b: Item): number =>
  titleOf(a).localeCompare(titleOf(b), "id") ||
  (a.variant_title ?? "").localeCompare(b.variant_title ?? "", "id", { numeric: true })

function toLine(item: Item): SellerOrder["lines"][number] {
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
    total_idr: item.total + discountOf([item]),
  }
}

/** The lines of an order as its buyer and its shop see them. */
export const toLines = ({ items }: Pick<OrderRow, "items">) => items.toSorted(byTitle).map(toLine)

/** The service that was bought, as it was priced. */
export function toDelivery({
  shipping_methods: [method],
}: Pick<OrderRow, "shipping_methods">): SellerOrder["delivery"] {
  if (!method) return null
  const { service, chargeable_weight_g, etd_days } = method.data
  return { service, price_idr: method.amount, chargeable_weight_g, etd_days }
}

function toSellerOrder(
  order: OrderRow,
  split: SplitRow,
  purchase: PurchaseRow,
  seller: Seller | undefined,
): SellerOrder {
  const parcels = standing(order)
  const state = stateOf(order, split, purchase.released_at !== null)
  const lines = order.items.toSorted(byTitle).map(toLine)
  return {
    id: order.id,
    number: sellerOrderNumber(purchase.display_id, split.part),
    state,
    seller: {
      id: split.seller_id,
      handle: seller?.handle ?? "",
      name: seller?.name ?? "",
      kecamatan: seller?.business.kecamatan ?? "",
    },
    lines,
    subtotal_idr: lines.reduce((sum, { total_idr }) => sum + total_idr, 0),
    delivery: toDelivery(order),
    discount_idr: discountOf([...order.items, ...order.shipping_methods]),
    total_idr: split.total,
    parcels: parcels.toSorted(bySending).flatMap((parcel) => {
      const shipped_at = iso(parcel.shipped_at)
      return shipped_at
        ? [{ id: parcel.id, lines: piecesInParcel(parcel), ...toSending(parcel), shipped_at }]
        : []
    }),
    paid_at: iso(split.captured_at),
    accepted_at: iso(split.accepted_at),
    ship_by: split.ship_by,
    shipped_at: iso(latest(parcels.map(({ shipped_at }) => shipped_at))),
    cancelled: split.cancelled_at && {
      at: split.cancelled_at.toISOString(),
      by: split.cancelled_by ?? "office",
      reason: split.cancel_reason ?? "",
    },
    refunded_idr: split.refunded_total,
    can_cancel: !split.cancelled_at && parcels.length === 0,
    can_confirm:
      state === "shipped" &&
      hold(
        parcels.filter(({ shipped_at }) => shipped_at),
        order,
      ),
  }
}

export type PurchaseFacts = {
  purchase: PurchaseRow
  orders: readonly OrderRow[]
  sellers: readonly Seller[]
  account: AccountRow | undefined
  refunds: readonly RefundOfBuyer[]
  /** What came in for it by transfer, whole rupiah. */
  received: number
}

/** Proofs as buyer and office see them, oldest first. */
export const toProofs = (proofs: readonly ProofRow[]): TransferProof[] =>
  proofs
    .filter(({ status }) => status !== "replaced")
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id))
    .map(({ created_at, ...proof }) => ({ ...proof, sent_at: created_at.toISOString() }))

/** Who receives an order, and where. */
export const toAddress = ({ shipping_address: address }: Pick<OrderRow, "shipping_address">) => ({
  recipient: address.first_name,
  phone: address.phone,
  province: address.province,
  regency: address.city,
  postcode: address.postal_code,
  street: address.address_1,
  ...address.metadata,
})

/** A purchase as its buyer sees it: the order of each shop in the sequence of their letters. Whole rupiah. */
export function toPurchase({
  purchase,
  orders: rows,
  sellers,
  account,
  refunds,
  received,
}: PurchaseFacts): Order {
  const splits = purchase.splits.toSorted((a, b) => a.part - b.part)
  const orders = splits.flatMap((split) => {
    const row = rows.find(({ id }) => id === split.order_id)
    const seller = sellers.find(({ id }) => id === split.seller_id)
    return row ? [toSellerOrder(row, split, purchase, seller)] : []
  })
  const [first] = rows
  if (!first)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the purchase ${purchase.id} has no orders`)
  const number = orderNumber(purchase.display_id)
  const cancelled_idr = splits.reduce((sum, { cancelled_at, total }) => (cancelled_at ? sum + total : sum), 0)
  const state = overallState(orders.map((order) => order.state))
  return {
    id: purchase.id,
    number,
    state,
    placed_at: purchase.created_at.toISOString(),
    payment_method: purchase.payment_method,
    released_at: iso(purchase.released_at),
    paid_at: iso(purchase.paid_at),
    shipped_at: iso(latest(orders.map(({ shipped_at }) => (shipped_at ? new Date(shipped_at) : null)))),
    orders,
    item_total_idr: orders.reduce((sum, { subtotal_idr }) => sum + subtotal_idr, 0),
    delivery_total_idr: orders.reduce((sum, { delivery }) => sum + (delivery?.price_idr ?? 0), 0),
    discount_idr: orders.reduce((sum, { discount_idr }) => sum + discount_idr, 0),
    coupons: [...new Set(rows.flatMap((row) => [...discountsByCode(row).keys()]))].sort(),
    total_idr: purchase.total,
    cancelled_idr,
    address: { email: first.email, ...toAddress(first) },
    transfer:
      account && !purchase.released_at && state !== "cancelled"
        ? {
            ...account,
            amount_idr: transferState({
              total: purchase.total - cancelled_idr,
              code: purchase.transfer_code ?? 0,
              received,
            }).missing,
            code: purchase.transfer_code,
            received_idr: received,
            reference: number,
            pay_until: iso(purchase.pay_until),
            kept_until: iso(purchase.kept_until),
            proofs: toProofs(purchase.proofs),
          }
        : null,
    refunds: refunds.map(toOrderRefund),
  }
}
