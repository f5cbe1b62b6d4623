import type { Order } from "@sebiduk/contracts"

export type TimelineStep = {
  key: "placed" | "paid" | "shipped" | "cancelled"
  /** Instant (UTC); null for what has not happened, or happened at a time nobody recorded. */
  at: string | null
  isDone: boolean
}

type Facts = Pick<Order, "state" | "placed_at" | "paid_at" | "shipped_at">

/** What has happened to an order and what comes next; a cancelled one shows only what did happen. */
export function toTimeline({ state, placed_at, paid_at, shipped_at }: Facts): TimelineStep[] {
  const steps: TimelineStep[] = [
    { key: "placed", at: placed_at, isDone: true },
    { key: "paid", at: paid_at, isDone: paid_at !== null },
    { key: "shipped", at: shipped_at, isDone: shipped_at !== null },
  ]
  if (state !== "cancelled") return steps
  return [...steps.filter(({ isDone }) => isDone), { key: "cancelled", at: null, isDone: true }]
}
