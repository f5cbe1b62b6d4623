import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  deskActs,
  deskStage,
  lateMark,
  leftToPack,
  refusePacking,
  refuseShipBy,
  shipByRange,
  type DeskFacts,
  type DeskPieces,
} from "./order-desk"

const pieces = (quantity: number, packed = 0, shipped = 0, delivered = 0): DeskPieces => ({
  quantity,
  packed,
  shipped,
  delivered,
})
const facts = (input: Partial<DeskFacts> = {}): DeskFacts => ({
  is_released: true,
  is_cancelled: false,
  is_accepted: true,
  is_cash_due: false,
  lines: [pieces(2), pieces(1)],
  ...input,
})

describe("stage and acts", () => {
  it.each([
    ["unpaid", { is_released: false, is_accepted: false }, "awaiting_payment", ["reject"]],
    ["paid", { is_accepted: false }, "new", ["accept", "reject"]],
    ["accepted", {}, "to_ship", ["reject", "pack"]],
    ["packed in part", { lines: [pieces(2, 1), pieces(1)] }, "to_ship", ["pack", "ship", "unpack"]],
    ["all packed", { lines: [pieces(2, 2), pieces(1, 1)] }, "to_ship", ["ship", "unpack"]],
    ["sent in part", { lines: [pieces(2, 1, 1), pieces(1)] }, "to_ship", ["pack"]],
    ["all sent", { lines: [pieces(2, 2, 2), pieces(1, 1, 1)] }, "shipped", []],
    ["arrived in part", { lines: [pieces(2, 2, 2, 2), pieces(1, 1, 1)] }, "shipped", []],
    ["arrived", { lines: [pieces(2, 2, 2, 2), pieces(1, 1, 1, 1)] }, "done", []],
    ["cancelled", { is_cancelled: true }, "cancelled", []],
    ["to be paid at the door, new", { is_cash_due: true, is_accepted: false }, "new", ["accept", "reject"]],
    ["to be paid at the door", { is_cash_due: true }, "to_ship", ["reject", "pack", "cash"]],
    [
      "to be paid at the door, on its way",
      { is_cash_due: true, lines: [pieces(1, 1, 1)] },
      "shipped",
      ["reject", "cash"],
    ],
    ["to be paid at the door, there", { is_cash_due: true, lines: [pieces(1, 1, 1, 1)] }, "done", ["cash"]],
    [
      "packed by the office",
      { is_accepted: false, lines: [pieces(2, 2), pieces(1)] },
      "to_ship",
      ["pack", "ship", "unpack"],
    ],
    [
      "packed by the office, unpaid",
      { is_released: false, is_accepted: false, lines: [pieces(2, 2), pieces(1)] },
      "to_ship",
      ["ship", "unpack"],
    ],
  ] as const)("%s", (_name, input, stage, acts) => {
    expect(deskStage(facts(input))).toBe(stage)
    expect(deskActs(facts(input))).toEqual(acts)
  })

  const anyPieces = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([quantity, a, b, c]) => {
      const packed = Math.min(quantity, a)
      const shipped = Math.min(packed, b)
      return pieces(quantity, packed, shipped, Math.min(shipped, c))
    })
  const anyFacts = fc.record({
    is_released: fc.boolean(),
    is_cancelled: fc.boolean(),
    is_accepted: fc.boolean(),
    is_cash_due: fc.boolean(),
    lines: fc.array(anyPieces, { minLength: 1, maxLength: 4 }),
  })

  test("nothing is asked of an order that is over, and nothing unpaid is packed or accepted", () => {
    fc.assert(
      fc.property(anyFacts, (order) => {
        const acts = deskActs(order)
        const isOver = ["shipped", "done", "cancelled"].includes(deskStage(order))
        if (isOver && !order.is_cash_due) expect(acts).toEqual([])
        if (order.is_cancelled) expect(acts).toEqual([])
        if (!order.is_released) expect(acts).not.toContain("pack")
        if (!order.is_released) expect(acts).not.toContain("accept")
        if (order.lines.some(({ packed }) => packed > 0) && !order.is_cash_due)
          expect(acts).not.toContain("reject")
        if (order.lines.some(({ delivered }) => delivered > 0)) expect(acts).not.toContain("reject")
        if (!order.is_cash_due) expect(acts).not.toContain("cash")
      }),
    )
  })

  test("what may be packed is refused neither by its line nor in all", () => {
    fc.assert(
      fc.property(anyFacts, ({ lines }) => {
        const named = lines.map((line, index) => ({ ...line, id: `line-${index}` }))
        const wanted = named
          .map((line) => ({ line_id: line.id, quantity: leftToPack(line) }))
          .filter(({ quantity }) => quantity > 0)
        expect(refusePacking(named, wanted)).toBeUndefined()
        for (const [index, { line_id, quantity }] of wanted.entries()) {
          const more = wanted.with(index, { line_id, quantity: quantity + 1 })
          expect(refusePacking(named, more)).toEqual({
            index,
            field: "quantity",
            code: "QUANTITY_ABOVE_LEFT",
            values: { left: quantity },
          })
        }
      }),
    )
  })
})

describe("refusePacking", () => {
  const lines = [
    { ...pieces(2), id: "a" },
    { ...pieces(1), id: "b" },
  ]
  it.each([
    ["of another order", [{ line_id: "c", quantity: 1 }], 0],
    [
      "named twice",
      [
        { line_id: "a", quantity: 1 },
        { line_id: "a", quantity: 1 },
      ],
      1,
    ],
  ])("refuses a line %s", (_name, wanted, index) => {
    expect(refusePacking(lines, wanted)).toEqual({ index, field: "line_id", code: "CHOICE_INVALID" })
  })
})

describe("lateMark", () => {
  const released_at = new Date("2026-11-23T05:00:00Z")
  it.each([
    ["new", released_at, null, "2026-11-24T05:00:00Z", null],
    ["new", released_at, null, "2026-11-24T05:00:01Z", "answer_overdue"],
    ["awaiting_payment", null, null, "2026-12-24T05:00:00Z", null],
    ["to_ship", released_at, "2026-11-25", "2026-11-25T16:59:59Z", null],
    ["to_ship", released_at, "2026-11-25", "2026-11-25T17:00:00Z", "ship_overdue"],
    ["to_ship", released_at, null, "2026-12-25T17:00:00Z", null],
    ["shipped", released_at, "2026-11-25", "2026-12-25T17:00:00Z", null],
    ["cancelled", released_at, "2026-11-25", "2026-12-25T17:00:00Z", null],
  ] as const)("%s, paid %s, promised %s, now %s", (stage, paid, ship_by, now, mark) => {
    expect(lateMark({ stage, released_at: paid, ship_by }, new Date(now))).toBe(mark)
  })
})

describe("the day of sending", () => {
  // 00:30 of the 25th in WIB.
  const now = new Date("2026-11-24T17:30:00Z")
  it.each([
    [0, { earliest: "2026-11-25", latest: "2026-12-09", suggested: "2026-11-25" }],
    [2, { earliest: "2026-11-25", latest: "2026-12-09", suggested: "2026-11-27" }],
    [30, { earliest: "2026-11-25", latest: "2026-12-25", suggested: "2026-12-25" }],
  ])("of a shop that needs %d days", (days, range) => {
    expect(shipByRange(days, now)).toEqual(range)
  })

  it.each([
    ["2026-11-24", false],
    ["2026-11-25", true],
    ["2026-12-09", true],
    ["2026-12-10", false],
    ["9999-12-31", false],
  ])("%s may be promised: %s", (day, may) => {
    const values = { earliest: "2026-11-25", latest: "2026-12-09" }
    expect(refuseShipBy(day, 2, now)).toEqual(may ? undefined : { code: "SHIP_DATE_INVALID", values })
  })

  test("the suggested day may always be promised", () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (days, at) => {
          expect(refuseShipBy(shipByRange(days, at).suggested, days, at)).toBeUndefined()
        },
      ),
    )
  })
})
