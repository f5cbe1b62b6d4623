import type { Order, SellerOrder } from "@sebiduk/contracts"
import { isCollected } from "./pickup"

export type TimelineStep = {
  key: "placed" | "paid" | "shipped" | "arrived" | "ready" | "collected" | "cancelled"
  /** Instant (UTC); null for what has not happened, or happened at a time nobody recorded. */
  at: string | null
  isDone: boolean
}

type Purchase = Pick<Order, "placed_at" | "paid_at">
type Facts = Pick<SellerOrder, "state" | "shipped_at" | "cancelled" | "delivery">

/** What has happened to one shop's order and what comes next; a cancelled one shows only what did happen. */
export function toTimeline(
  { placed_at, paid_at }: Purchase,
  { state, shipped_at, cancelled, delivery }: Facts,
): TimelineStep[] {
  const hasArrived = state === "completed"
  // The money that came in later was for the other orders.
  const paidAt = paid_at && cancelled && cancelled.at < paid_at ? null : paid_at
  const [sent, end] = isCollected({ delivery })
    ? (["ready", "collected"] as const)
    : (["shipped", "arrived"] as const)
  const steps: TimelineStep[] = [
    { key: "placed", at: placed_at, isDone: true },
    { key: "paid", at: paidAt, isDone: paidAt !== null },
    { key: sent, at: shipped_at, isDone: shipped_at !== null || hasArrived },
    { key: end, at: null, isDone: hasArrived },
  ]
  if (state !== "cancelled") return steps
  const last: TimelineStep = { key: "cancelled", at: cancelled?.at ?? null, isDone: true }
  return [...steps.filter(({ isDone }) => isDone), last]
}
