import type { DeskLine, DeskOrder, DeskParcel } from "@sebiduk/contracts"
import {
  couriersFor,
  deskActs,
  deskStage,
  lateMark,
  leftToPack,
  sellerOrderNumber,
  shipByRange,
  type DeskFacts,
  type DeskPieces,
} from "@sebiduk/domain"
import { bySending, piecesInParcel, standing, toSending, type ParcelRow } from "../purchase/parcel-view"
import { toAddress, toDelivery, toLines } from "../purchase/purchase-view"
import { shopMoney } from "../purchase/shop-money"
import type { DeskRow, PartRow } from "./desk-row"

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null

/** Since when the shop may go to work; never on what was cancelled before, though the others then were released. */
const releasedAt = ({ purchase, cancelled_at, captured_total }: PartRow): Date | null =>
  cancelled_at && captured_total === 0 ? null : purchase.released_at

const inParcels = (parcels: readonly ParcelRow[], line_id: string): number =>
  parcels
    .flatMap(({ items }) => items)
    .reduce((sum, { line_item_id, quantity }) => (line_item_id === line_id ? sum + quantity : sum), 0)

/** How many pieces of each line are packed, on their way and there. */
export function piecesOf({ order }: Pick<DeskRow, "order">): (DeskPieces & { id: string })[] {
  const parcels = standing(order)
  const sent = parcels.filter(({ shipped_at }) => shipped_at)
  const arrived = parcels.filter(({ delivered_at }) => delivered_at)
  return order.items.map(({ id, quantity }) => ({
    id,
    quantity,
    packed: inParcels(parcels, id),
    shipped: inParcels(sent, id),
    delivered: inParcels(arrived, id),
  }))
}

/** An order as the rules of the desk ask about it. */
export const factsOf = ({ part, order }: Pick<DeskRow, "part" | "order">): DeskFacts => ({
  is_released: releasedAt(part) !== null,
  is_cancelled: part.cancelled_at !== null,
  is_accepted: part.accepted_at !== null,
  is_cash_due: part.purchase.payment_method === "cod" && part.captured_at === null,
  lines: piecesOf({ order }),
})

function toParcel(parcel: ParcelRow): DeskParcel {
  const { shipped_at, delivered_at } = parcel
  return {
    id: parcel.id,
    state: delivered_at ? "arrived" : shipped_at ? "shipped" : "packed",
    lines: piecesInParcel(parcel),
    ...toSending(parcel),
    packed_at: parcel.created_at.toISOString(),
    shipped_at: iso(shipped_at),
    delivered_at: iso(delivered_at),
  }
}

/** A shop's own part of a purchase as it stands on its desk. Whole rupiah. */
export function toDeskOrder(row: DeskRow, now: Date): DeskOrder {
  const { part, order, terms, dispatch_days } = row
  const { purchase } = part
  const facts = factsOf(row)
  const stage = deskStage(facts)
  const acts = deskActs(facts)
  const released_at = releasedAt(part)
  const pieces = new Map(piecesOf(row).map((line) => [line.id, line]))
  const delivery = toDelivery(order)
  const money = shopMoney({ ...part, pph22: terms.pph22 }, delivery?.price_idr ?? 0)
  const address = toAddress(order)
  return {
    id: order.id,
    number: sellerOrderNumber(purchase.display_id, part.part),
    stage,
    late: lateMark({ stage, released_at, ship_by: part.ship_by }, now),
    placed_at: purchase.created_at.toISOString(),
    payment_method: purchase.payment_method,
    released_at: iso(released_at),
    paid_at: iso(part.captured_at),
    accepted_at: iso(part.accepted_at),
    ship_by: part.ship_by,
    province: address.province,
    regency: address.regency,
    total_idr: part.total,
    delivery,
    address: facts.is_released && !facts.is_cancelled ? address : null,
    lines: toLines(order).map((line): DeskLine => {
      const { packed = 0, shipped = 0 } = pieces.get(line.id) ?? {}
      return { ...line, packed, shipped, left: leftToPack({ ...line, packed, shipped, delivered: 0 }) }
    }),
    parcels: standing(order).toSorted(bySending).map(toParcel),
    acts,
    ship_by_range: acts.includes("accept") ? shipByRange(dispatch_days, now) : null,
    couriers: [...couriersFor(delivery?.service ?? null)],
    item_total_idr: money.goods,
    delivery_total_idr: money.delivery,
    discount_idr: money.discount,
    commission_rates: terms.rates,
    commission_idr: money.commission,
    pph22_idr: money.pph22,
    receives_idr: facts.is_cancelled ? 0 : money.receives,
    cancelled: part.cancelled_at && {
      at: part.cancelled_at.toISOString(),
      by: part.cancelled_by ?? "office",
      reason: part.cancel_reason ?? "",
    },
    refunded_idr: part.refunded_total,
  }
}
