import type { Order, SellerOrder, TransferInstructions } from "@sebiduk/contracts"

type Part = Pick<SellerOrder, "cancelled" | "total_idr" | "refunded_idr">
type Purchase = Pick<Order, "paid_at" | "total_idr" | "cancelled_idr"> & {
  orders: readonly Part[]
  transfer: Pick<TransferInstructions, "code" | "received_idr"> | null
}

type Settlement = {
  /** What of the total nobody has to pay, or had to. */
  dropped_idr: number
  /** The unique code on top of the total, while a transfer is waited for. */
  code_idr: number
  /** What is to be paid; what was paid once it is. */
  due_idr: number
  /** What of it came in while the rest is waited for. */
  received_idr: number
  refunded_idr: number
}

/** What of a purchase fell away before the payment, what the payment came to, and what went back. Whole rupiah. */
export function toSettlement({ paid_at, total_idr, cancelled_idr, orders, transfer }: Purchase): Settlement {
  const refunded_idr = orders.reduce((sum, part) => sum + part.refunded_idr, 0)
  const neverPaid = (part: Part) =>
    paid_at && part.cancelled && part.cancelled.at < paid_at ? part.total_idr - part.refunded_idr : 0
  const dropped_idr = paid_at ? orders.reduce((sum, part) => sum + neverPaid(part), 0) : cancelled_idr
  const code_idr = transfer?.code ?? 0
  return {
    dropped_idr,
    code_idr,
    due_idr: total_idr - dropped_idr + code_idr,
    received_idr: transfer?.received_idr ?? 0,
    refunded_idr,
  }
}
