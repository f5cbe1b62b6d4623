import { describe, expect, it } from "vitest"
import { toTimeline } from "./timeline"

const PLACED = "2026-11-23T05:00:00.000Z"
const PAID = "2026-11-23T07:00:00.000Z"

describe("toTimeline", () => {
  it("shows what comes next while a transfer is awaited", () => {
    const steps = toTimeline({
      state: "awaiting_payment",
      placed_at: PLACED,
      paid_at: null,
      shipped_at: null,
    })
    expect(steps.map(({ key, isDone }) => [key, isDone])).toEqual([
      ["placed", true],
      ["paid", false],
      ["shipped", false],
    ])
  })

  it("dates what has happened", () => {
    const steps = toTimeline({ state: "processing", placed_at: PLACED, paid_at: PAID, shipped_at: null })
    expect(steps[1]).toEqual({ key: "paid", at: PAID, isDone: true })
  })

  it("promises nothing on a cancelled order", () => {
    const steps = toTimeline({ state: "cancelled", placed_at: PLACED, paid_at: null, shipped_at: null })
    expect(steps.map(({ key }) => key)).toEqual(["placed", "cancelled"])
  })
})
