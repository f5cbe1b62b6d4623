import type { Order, SellerOrder } from "@sebiduk/contracts"

type Part = Pick<SellerOrder, "cancelled" | "total_idr" | "refunded_idr">
type Purchase = Pick<Order, "paid_at" | "total_idr" | "cancelled_idr"> & { orders: readonly Part[] }

type Settlement = {
  /** What of the total nobody has to pay, or had to. */
  dropped_idr: number
  /** What is to be paid; what was paid once it is. */
  due_idr: number
  refunded_idr: number
}

/** What of a purchase fell away before the payment, what the payment came to, and what went back. Whole rupiah. */
export function toSettlement({ paid_at, total_idr, cancelled_idr, orders }: Purchase): Settlement {
  const refunded_idr = orders.reduce((sum, part) => sum + part.refunded_idr, 0)
  const neverPaid = (part: Part) =>
    paid_at && part.cancelled && part.cancelled.at < paid_at ? part.total_idr - part.refunded_idr : 0
  const dropped_idr = paid_at ? orders.reduce((sum, part) => sum + neverPaid(part), 0) : cancelled_idr
  return { dropped_idr, due_idr: total_idr - dropped_idr, refunded_idr }
}
