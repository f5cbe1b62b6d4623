import type { ReturnableLine } from "@sebiduk/domain"
import type { OrderRow } from "../purchase/order-row"
import { piecesInParcel, standing } from "../purchase/parcel-view"
import type { ReturnRow } from "./return-row"

/** A line of an order with what was paid for all of it, and what returns took already. Whole rupiah. */
export type PaidLine = ReturnableLine & { paid: number; paid_back: number; item: OrderRow["items"][number] }

/** What of an order may be given back, as the rules about it ask. */
export function toPaidLines(order: OrderRow, returns: readonly ReturnRow[]): PaidLine[] {
  const arrived = standing(order).flatMap((parcel) =>
    parcel.delivered_at ? [{ at: parcel.delivered_at, pieces: piecesInParcel(parcel) }] : [],
  )
  const taken = returns
    .filter(({ order_id, state }) => order_id === order.id && state !== "withdrawn")
    .flatMap(({ lines }) => lines)
  return order.items.map((item) => {
    const own = taken.filter(({ line_id }) => line_id === item.id)
    return {
      id: item.id,
      item,
      quantity: item.quantity,
      is_perishable: item.metadata.perishable,
      arrivals: arrived.flatMap(({ at, pieces }) =>
        pieces
          .filter(({ line_id }) => line_id === item.id)
          .map(({ quantity }) => ({ quantity, arrived_at: at })),
      ),
      returned: own.reduce((sum, { quantity }) => sum + quantity, 0),
      paid: item.total,
      paid_back: own.reduce((sum, { paid }) => sum + paid, 0),
    }
  })
}
