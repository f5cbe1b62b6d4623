import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  afterAgreement,
  afterDue,
  isReturnOver,
  mayAct,
  paidForPieces,
  refuseAmounts,
  refuseReturn,
  returnableNow,
  returnableUntil,
  returnActs,
  returnDueAt,
  RETURN_ACTS,
  RETURN_SIDES,
  RETURN_STATES,
  RETURN_TRANSITIONS,
  type ReturnableLine,
  type ReturnStanding,
  type ReturnState,
} from "./returns"

const ARRIVED = new Date("2026-11-20T03:15:00Z")
const at = (iso: string) => new Date(iso)
const line = (facts: Partial<ReturnableLine> = {}): ReturnableLine => ({
  id: "a",
  quantity: 3,
  is_perishable: false,
  arrivals: [{ quantity: 3, arrived_at: ARRIVED }],
  returned: 0,
  ...facts,
})
const standing = (facts: Partial<ReturnStanding> = {}): ReturnStanding => ({
  state: "open",
  goods_back: null,
  is_sent: false,
  is_arrived: false,
  ...facts,
})

describe("the window", () => {
  test.each([
    [false, "2026-11-27T03:15:00.000Z"],
    [true, "2026-11-21T03:15:00.000Z"],
  ])("perishable: %s ends at %s", (isPerishable, until) => {
    expect(returnableUntil(ARRIVED, isPerishable).toISOString()).toBe(until)
  })

  test.each([
    [false, "2026-11-27T03:14:00Z", 3],
    [false, "2026-11-27T03:15:00Z", 3],
    [false, "2026-11-27T03:16:00Z", 0],
    [true, "2026-11-21T03:15:00Z", 3],
    [true, "2026-11-21T03:15:00.001Z", 0],
  ])("perishable: %s at %s leaves %i pieces", (is_perishable, now, left) => {
    expect(returnableNow(line({ is_perishable }), at(now)).left).toBe(left)
  })

  it("takes what came first for given back first", () => {
    const arrivals = [
      { quantity: 2, arrived_at: at("2026-11-01T00:00:00Z") },
      { quantity: 2, arrived_at: ARRIVED },
    ]
    const left = (returned: number) =>
      returnableNow(line({ quantity: 4, arrivals, returned }), at("2026-11-22T00:00:00Z")).left
    expect([0, 1, 2, 3, 4].map(left)).toEqual([2, 2, 2, 1, 0])
  })

  it("never leaves more than arrived and was not given back", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quantity: fc.integer({ min: 1, max: 50 }),
            arrived_at: fc.date({ min: at("2026-01-01"), max: at("2026-12-31"), noInvalidDate: true }),
          }),
          { maxLength: 5 },
        ),
        fc.integer({ min: 0, max: 300 }),
        fc.date({ min: at("2026-01-01"), max: at("2027-12-31"), noInvalidDate: true }),
        (arrivals, returned, now) => {
          const arrived = arrivals.reduce((all, { quantity }) => all + quantity, 0)
          const { left } = returnableNow(line({ arrivals, returned }), now)
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left).toBeLessThanOrEqual(Math.max(0, arrived - returned))
        },
      ),
    )
  })
})

describe("refuseReturn", () => {
  const now = at("2026-11-22T00:00:00Z")
  test.each([
    ["unknown line", [line()], [{ line_id: "b", quantity: 1 }], { code: "CHOICE_INVALID", field: "line_id" }],
    [
      "a line twice",
      [line()],
      [
        { line_id: "a", quantity: 1 },
        { line_id: "a", quantity: 1 },
      ],
      { code: "CHOICE_INVALID", index: 1 },
    ],
    [
      "nothing there yet",
      [line({ arrivals: [] })],
      [{ line_id: "a", quantity: 1 }],
      { code: "RETURN_NOT_ARRIVED", field: "line_id" },
    ],
    [
      "too late",
      [line({ is_perishable: true })],
      [{ line_id: "a", quantity: 1 }],
      { code: "RETURN_TOO_LATE", values: { until: "2026-11-21T03:15:00.000Z" } },
    ],
    [
      "more than arrived",
      [line({ arrivals: [{ quantity: 2, arrived_at: ARRIVED }] })],
      [{ line_id: "a", quantity: 3 }],
      { code: "RETURN_ABOVE_ARRIVED", field: "quantity", values: { left: 2 } },
    ],
    [
      "given back already, whatever the time",
      [line({ returned: 3, is_perishable: true })],
      [{ line_id: "a", quantity: 1 }],
      { code: "RETURN_ABOVE_ARRIVED", values: { left: 0 } },
    ],
  ])("%s", (_name, lines, wanted, refusal) => {
    expect(refuseReturn(lines, wanted, now)).toMatchObject(refusal)
  })

  it("takes what fits", () => {
    expect(refuseReturn([line()], [{ line_id: "a", quantity: 3 }], now)).toBeUndefined()
  })
})

describe("what was paid", () => {
  test.each([
    [1, { pieces: 0, paid: 0 }, 33_333],
    [2, { pieces: 0, paid: 0 }, 66_666],
    [3, { pieces: 0, paid: 0 }, 100_000],
    [1, { pieces: 2, paid: 66_666 }, 33_334],
    [2, { pieces: 1, paid: 33_333 }, 66_667],
  ])("for %i pieces after %o is %i", (pieces, before, paid) => {
    expect(paidForPieces({ quantity: 3, paid: 100_000 }, pieces, before)).toBe(paid)
  })

  it("comes to all of it when all pieces go back, in whatever portions", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }),
        (paid, portions) => {
          const quantity = portions.reduce((all, portion) => all + portion, 0)
          const total = portions.reduce(
            (before, pieces) => ({
              pieces: before.pieces + pieces,
              paid: before.paid + paidForPieces({ quantity, paid }, pieces, before),
            }),
            { pieces: 0, paid: 0 },
          )
          expect(total).toEqual({ pieces: quantity, paid })
        },
      ),
    )
  })

  test.each([
    ["all", [{ line_id: "a", amount: 5 }], undefined],
    ["nothing", [{ line_id: "a", amount: 0 }], undefined],
    ["more", [{ line_id: "a", amount: 6 }], { code: "REFUND_ABOVE_PAID", values: { max: 5 } }],
    ["another's", [{ line_id: "b", amount: 1 }], { code: "CHOICE_INVALID" }],
    [
      "twice",
      [
        { line_id: "a", amount: 1 },
        { line_id: "a", amount: 1 },
      ],
      { code: "CHOICE_INVALID", index: 1 },
    ],
  ])("bounds what may be paid: %s", (_name, amounts, refusal) => {
    const refused = refuseAmounts([{ line_id: "a", paid: 5 }], amounts)
    if (refusal) expect(refused).toMatchObject(refusal)
    else expect(refused).toBeUndefined()
  })
})

describe("the table", () => {
  it("ends somewhere from everywhere", () => {
    const ends = new Set<ReturnState>(RETURN_STATES.filter(isReturnOver))
    for (let round = 0; round < RETURN_STATES.length; round += 1) {
      for (const state of RETURN_STATES)
        if (RETURN_TRANSITIONS[state].some((next) => ends.has(next))) ends.add(state)
    }
    expect([...ends].sort()).toEqual([...RETURN_STATES].sort())
    expect(RETURN_STATES.filter(isReturnOver)).toEqual(["refunded", "closed", "withdrawn"])
  })

  test.each([
    ["open", false, {}, "disputed"],
    ["refused", false, {}, "closed"],
    ["offered", false, { goods_back: false }, "refunding"],
    ["offered", false, { goods_back: true }, "returning"],
    ["returning", false, { goods_back: true }, "closed"],
    ["returning", true, { goods_back: true }, "refunding"],
    ["disputed", false, {}, undefined],
    ["refunding", false, {}, undefined],
    ["refunded", false, {}, undefined],
  ] as const)("silence in %s (sent: %s) leads to %s", (state, is_sent, facts, next) => {
    const after = afterDue(standing({ state, is_sent, ...facts }))
    expect(after).toBe(next)
    if (after) expect(RETURN_TRANSITIONS[state]).toContain(after)
  })

  test.each([
    ["open", false, 72],
    ["open", true, 24],
    ["refused", true, 72],
    ["offered", true, 72],
    ["returning", false, 168],
    ["refunding", false, 0],
    ["disputed", false, null],
    ["refunded", false, null],
    ["closed", false, null],
    ["withdrawn", false, null],
  ] as const)("%s (perishable: %s) is due after %s hours", (state, is_perishable, hours) => {
    const due = returnDueAt({ state, is_perishable }, ARRIVED)
    expect(due && (due.getTime() - ARRIVED.getTime()) / 3_600_000).toBe(hours)
  })

  it.each([
    ["seller", { state: "open" }, ["accept", "offer", "refuse"]],
    ["buyer", { state: "open" }, ["withdraw"]],
    ["buyer", { state: "refused" }, ["dispute", "withdraw"]],
    ["buyer", { state: "offered" }, ["agree", "dispute", "withdraw"]],
    ["buyer", { state: "disputed" }, ["withdraw"]],
    ["office", { state: "disputed" }, ["decide"]],
    ["buyer", { state: "returning", goods_back: true }, ["send"]],
    ["seller", { state: "returning", goods_back: true }, ["arrive"]],
    ["buyer", { state: "returning", goods_back: true, is_sent: true }, []],
    ["seller", { state: "returning", goods_back: true, is_sent: true }, ["arrive", "contest"]],
    ["seller", { state: "refunded", goods_back: true, is_sent: true }, ["arrive"]],
    ["seller", { state: "refunded", goods_back: true, is_sent: true, is_arrived: true }, []],
    ["seller", { state: "refunded", goods_back: false }, []],
    ["clock", { state: "open" }, []],
  ] as const)("lets the %s of %o do %o", (side, facts, acts) => {
    expect(returnActs(side, standing(facts))).toEqual(acts)
  })

  it("gives every act to one side, and nobody an act on what is over but counting goods", () => {
    for (const act of RETURN_ACTS) {
      const givers = RETURN_SIDES.filter((side) =>
        RETURN_STATES.some((state) =>
          returnActs(side, standing({ state, goods_back: true, is_sent: act !== "send" })).includes(act),
        ),
      )
      expect(givers, act).toHaveLength(1)
      for (const state of ["closed", "withdrawn"] as const)
        expect(mayAct(act, standing({ state, goods_back: true, is_sent: true })), `${act} ${state}`).toBe(
          false,
        )
    }
  })

  it("waits for goods before it pays", () => {
    expect([afterAgreement(true), afterAgreement(false)]).toEqual(["returning", "refunding"])
  })
})
