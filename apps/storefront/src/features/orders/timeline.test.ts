import { describe, expect, it } from "vitest"
import { toTimeline } from "./timeline"

const PLACED = "2026-11-23T05:00:00.000Z"
const PAID = "2026-11-23T07:00:00.000Z"
const SHIPPED = "2026-11-24T03:00:00.000Z"

const UNPAID = { placed_at: PLACED, paid_at: null }
const PAID_FOR = { placed_at: PLACED, paid_at: PAID }
const cancelledAt = (at: string) =>
  ({
    state: "cancelled",
    shipped_at: null,
    delivery: null,
    cancelled: { at, by: "buyer", reason: "" },
  }) as const

describe("toTimeline", () => {
  it("shows what comes next while a transfer is awaited", () => {
    const steps = toTimeline(UNPAID, {
      state: "awaiting_payment",
      shipped_at: null,
      cancelled: null,
      delivery: null,
    })
    expect(steps.map(({ key, isDone }) => [key, isDone])).toEqual([
      ["placed", true],
      ["paid", false],
      ["shipped", false],
      ["arrived", false],
    ])
  })

  it("dates what has happened", () => {
    const steps = toTimeline(PAID_FOR, {
      state: "shipped",
      shipped_at: SHIPPED,
      cancelled: null,
      delivery: null,
    })
    expect(steps[1]).toEqual({ key: "paid", at: PAID, isDone: true })
    expect(steps[2]).toEqual({ key: "shipped", at: SHIPPED, isDone: true })
    expect(steps[3]).toEqual({ key: "arrived", at: null, isDone: false })
  })

  it("takes what arrived for sent, though nobody noted when", () => {
    const steps = toTimeline(PAID_FOR, {
      state: "completed",
      shipped_at: null,
      cancelled: null,
      delivery: null,
    })
    expect(steps.every(({ isDone }) => isDone)).toBe(true)
  })

  it("names the steps of what the buyer collects", () => {
    const delivery = {
      service: "pickup",
      price_idr: 0,
      chargeable_weight_g: 0,
      etd_days: null,
    } as const
    const steps = toTimeline(PAID_FOR, { state: "shipped", shipped_at: SHIPPED, cancelled: null, delivery })
    expect(steps.map(({ key, isDone }) => [key, isDone])).toEqual([
      ["placed", true],
      ["paid", true],
      ["ready", true],
      ["collected", false],
    ])
  })

  it("promises nothing on a cancelled order", () => {
    const at = "2026-11-23T06:00:00.000Z"
    const steps = toTimeline(UNPAID, cancelledAt(at))
    expect(steps.map(({ key }) => key)).toEqual(["placed", "cancelled"])
    expect(steps[1]).toEqual({ key: "cancelled", at, isDone: true })
  })

  it("says that a cancelled order was paid only when its money had come in", () => {
    const keys = (at: string) => toTimeline(PAID_FOR, cancelledAt(at)).map(({ key }) => key)
    expect(keys("2026-11-23T06:59:59.000Z")).toEqual(["placed", "cancelled"])
    expect(keys("2026-11-23T07:00:01.000Z")).toEqual(["placed", "paid", "cancelled"])
  })
})
