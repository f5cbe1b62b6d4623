import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  freeTransferCode,
  keptForBuyer,
  keptForOffice,
  matchReasons,
  payUntil,
  suggestMatches,
  TRANSFER_CODE_MAX,
  transferState,
  type MatchReason,
  type WaitingTransfer,
} from "./transfer"

describe("freeTransferCode", () => {
  test("begins where it is told and goes round", () => {
    expect(freeTransferCode(100_000, [], 0)).toBe(1)
    expect(freeTransferCode(100_000, [], 998)).toBe(999)
    expect(freeTransferCode(100_000, [], 999)).toBe(1)
    expect(freeTransferCode(100_000, [100_999], 998)).toBe(1)
  })

  test("gives none when all are taken, by whatever total", () => {
    const all = Array.from({ length: TRANSFER_CODE_MAX }, (_, index) => 100_001 + index)
    expect(freeTransferCode(100_000, all, 5)).toBeUndefined()
    expect(freeTransferCode(100_001, all, 5)).toBe(999)
  })

  test("gives an amount that nobody else waits for", () => {
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.nat(10_000),
        fc.uniqueArray(fc.nat(3_000), { maxLength: 998 }),
        (total, start, taken) => {
          const code = freeTransferCode(total, taken, start)
          expect(code).toBeGreaterThanOrEqual(1)
          expect(code).toBeLessThanOrEqual(TRANSFER_CODE_MAX)
          expect(taken).not.toContain(total + (code ?? 0))
        },
      ),
    )
  })
})

describe("transferState", () => {
  test.each([
    ["nothing came", { received: 0 }, { is_paid: false, missing: 100_123, code_paid: 0, held: 0 }],
    ["a part came", { received: 60_000 }, { is_paid: false, missing: 40_123, code_paid: 0, held: 60_000 }],
    ["all came", { received: 100_123 }, { is_paid: true, missing: 0, code_paid: 123, held: 0 }],
    ["the code was left out", { received: 100_000 }, { is_paid: true, missing: 0, code_paid: 0, held: 0 }],
    ["half a code", { received: 100_050 }, { is_paid: true, missing: 0, code_paid: 50, held: 0 }],
    ["too much came", { received: 150_000 }, { is_paid: true, missing: 0, code_paid: 123, held: 49_877 }],
    ["nothing stands", { total: 0, received: 70 }, { is_paid: false, missing: 0, code_paid: 0, held: 70 }],
  ])("%s", (_what, money, expected) => {
    expect(transferState({ total: 100_000, code: 123, ...money })).toEqual(expected)
  })

  test("what came in is the sale's, the code's or held, to the rupiah", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(TRANSFER_CODE_MAX),
        fc.nat(20_000_000),
        (total, code, received) => {
          const { is_paid, missing, code_paid, held } = transferState({ total, code, received })
          expect((is_paid ? total : 0) + code_paid + held).toBe(received)
          expect(held).toBeGreaterThanOrEqual(0)
          expect(code_paid).toBeLessThanOrEqual(code)
          if (!is_paid && total > 0)
            expect(transferState({ total, code, received: received + missing })).toMatchObject({
              is_paid: true,
              held: 0,
            })
        },
      ),
    )
  })
})

test("keeps an order three days for the office and one for an answer, never shorter than promised", () => {
  const placed = new Date("2026-12-01T00:00:00Z")
  const until = payUntil(placed)
  expect(until).toEqual(new Date("2026-12-02T00:00:00Z"))
  expect(keptForOffice(until)).toEqual(new Date("2026-12-05T00:00:00Z"))
  expect(keptForBuyer(until, new Date("2026-12-01T01:00:00Z"))).toEqual(new Date("2026-12-02T01:00:00Z"))
  expect(keptForBuyer(until, new Date("2026-11-30T01:00:00Z"))).toEqual(until)
  expect(keptForBuyer(until, new Date("2026-12-04T12:00:00Z"))).toEqual(new Date("2026-12-05T00:00:00Z"))
})

const siti: WaitingTransfer = {
  number: "SBD-000042",
  names: ["Siti Aminah"],
  total: 100_000,
  code: 123,
  received: 0,
}

describe("matchReasons", () => {
  test.each<[string, { amount?: number; sender?: string; note?: string }, MatchReason[]]>([
    ["the exact amount", { amount: 100_123 }, ["amount"]],
    ["without the code", { amount: 100_000 }, ["near_amount"]],
    ["far from it", { amount: 250_000 }, []],
    ["the number", { note: "bayar SBD-000042" }, ["reference"]],
    ["the number without zeros", { note: "sbd 42 beras" }, ["reference"]],
    ["a longer number", { note: "SBD-000421" }, []],
    ["the end of another number", { note: "REF 000042" }, []],
    ["the name", { sender: "SITI AMINAH BINTI ALI" }, ["sender"]],
    ["a name cut off", { sender: "SITI AMI" }, ["sender"]],
    ["three letters", { sender: "SIT" }, []],
    ["nobody", { sender: "" }, []],
  ])("%s", (_what, receipt, expected) => {
    expect(matchReasons({ amount: 1, sender: "", note: "", ...receipt }, siti)).toEqual(expected)
  })

  test("asks for what is missing once a part came", () => {
    const half = { ...siti, received: 60_000 }
    expect(matchReasons({ amount: 40_123, sender: "", note: "" }, half)).toEqual(["amount"])
  })
})

test("suggests the exact amount before a number, a number before a name, and no more than three", () => {
  const budi = { ...siti, number: "SBD-000043", names: ["Budi"], code: 200 }
  const number = { ...siti, number: "SBD-000044", names: ["Ani"], total: 900_000 }
  const name = { ...siti, number: "SBD-000045", total: 5_000 }
  const more = { ...siti, number: "SBD-000046", total: 7_000 }
  const receipt = { amount: 100_200, sender: "Siti Aminah", note: "SBD 44" }
  const found = suggestMatches(receipt, [more, name, siti, number, budi])
  expect(found.map(({ transfer }) => transfer.number)).toEqual(["SBD-000043", "SBD-000044", "SBD-000042"])
})
