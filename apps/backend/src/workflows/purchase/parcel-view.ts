import type { SellerOrder } from "@sebiduk/contracts"
import { trackingPage } from "@sebiduk/domain"
import type { OrderRow } from "./order-row"

export type ParcelRow = OrderRow["fulfillments"][number]

/** The parcels of an order; one that was opened again is none. */
export const standing = ({ fulfillments }: Pick<OrderRow, "fulfillments">): ParcelRow[] =>
  fulfillments.filter(({ canceled_at }) => !canceled_at)

/** As they were sent, then as they were packed. */
export const bySending = (a: ParcelRow, b: ParcelRow): number =>
  (a.shipped_at?.getTime() ?? Infinity) - (b.shipped_at?.getTime() ?? Infinity) ||
  a.created_at.getTime() - b.created_at.getTime()

/** What a parcel holds, by the lines of its order. */
export function piecesInParcel({ items }: Pick<ParcelRow, "items">): { line_id: string; quantity: number }[] {
  const pieces = new Map<string, number>()
  for (const { line_item_id, quantity } of items) {
    if (line_item_id) pieces.set(line_item_id, (pieces.get(line_item_id) ?? 0) + quantity)
  }
  return [...pieces].map(([line_id, quantity]) => ({ line_id, quantity }))
}

/** How a parcel travels. */
export function toSending({
  metadata,
  labels,
  shipped_at,
}: ParcelRow): Pick<SellerOrder["parcels"][number], "courier" | "waybills" | "track_url"> {
  // Core's undo of a sending that failed leaves the courier in the metadata.
  const courier = (shipped_at && metadata?.courier) ?? null
  const waybills = labels.map(({ tracking_number }) => tracking_number).filter(Boolean)
  return { courier, waybills, track_url: courier && waybills.length > 0 ? trackingPage(courier) : null }
}
