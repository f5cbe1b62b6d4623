import { expect, test } from "vitest"
import { toSettlement } from "./settlement"

const PAID = "2026-11-23T07:00:00.000Z"
const part = (total_idr: number, at?: string, refunded_idr = 0) => ({
  total_idr,
  refunded_idr,
  cancelled: at ? ({ at, by: "buyer", reason: "" } as const) : null,
})
const BEFORE = part(20_000, "2026-11-23T06:00:00.000Z")
const AFTER = part(30_000, "2026-11-23T08:00:00.000Z", 30_000)
const KEPT = part(50_000)

test.each([
  ["unpaid", null, [KEPT, BEFORE], { dropped_idr: 20_000, due_idr: 50_000, refunded_idr: 0 }],
  ["paid", PAID, [KEPT], { dropped_idr: 0, due_idr: 50_000, refunded_idr: 0 }],
  [
    "partly back",
    PAID,
    [KEPT, BEFORE, AFTER],
    { dropped_idr: 20_000, due_idr: 80_000, refunded_idr: 30_000 },
  ],
  ["all back", PAID, [AFTER], { dropped_idr: 0, due_idr: 30_000, refunded_idr: 30_000 }],
  [
    "paid too late",
    PAID,
    [part(20_000, "2026-11-23T06:00:00.000Z", 20_000)],
    { dropped_idr: 0, due_idr: 20_000, refunded_idr: 20_000 },
  ],
])("%s", (_name, paid_at, orders, settlement) => {
  const total_idr = orders.reduce((sum, each) => sum + each.total_idr, 0)
  const cancelled_idr = orders.reduce((sum, each) => (each.cancelled ? sum + each.total_idr : sum), 0)
  expect(toSettlement({ paid_at, total_idr, cancelled_idr, orders, transfer: null })).toEqual({
    ...settlement,
    code_idr: 0,
    received_idr: 0,
  })
})

test.each([
  ["nothing", 0, 70_352],
  ["a part", 50_000, 20_352],
])("comes to what the transfer asks for when %s came in", (_name, received_idr, asked_idr) => {
  const transfer = { code: 352, received_idr }
  const facts = { paid_at: null, total_idr: 90_000, cancelled_idr: 20_000, orders: [KEPT, BEFORE], transfer }
  const settlement = toSettlement(facts)
  expect(settlement).toMatchObject({ dropped_idr: 20_000, code_idr: 352, due_idr: 70_352 })
  expect(settlement.due_idr - settlement.received_idr).toBe(asked_idr)
})
