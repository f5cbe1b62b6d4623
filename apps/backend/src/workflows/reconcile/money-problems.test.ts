import { describe, expect, it } from "vitest"
import { moneyProblems, type MoneyFacts } from "./money-problems"

const part = (order_id: string) => ({
  order_id,
  item_total: 50_000,
  delivery_total: 10_000,
  total: 60_000,
  captured: 60_000,
  refunded: 0,
  transactions: 60_000,
})
const other = { ...part("b"), refunded: 60_000, transactions: 0 }
const zero = { item_total: 0, delivery_total: 0, total: 0, captured: 0, refunded: 0 }
const FACTS: MoneyFacts = {
  item_total: 100_000,
  delivery_total: 20_000,
  total: 120_000,
  parts: [part("a"), other],
  captured: 120_000,
  refunded: 60_000,
}

describe("money", () => {
  it("that agrees is no problem", () => {
    expect(moneyProblems(FACTS)).toEqual([])
    expect(moneyProblems({ ...FACTS, parts: [], ...zero })).toEqual([])
  })

  it.each([
    ["goods", { item_total: 1 }],
    ["delivery", { delivery_total: 1 }],
    ["total", { total: 1 }],
    ["captured", { captured: 1 }],
    ["given back", { refunded: 1 }],
  ])("whose %s differ is one", (name, change) => {
    const problems = moneyProblems({ ...FACTS, ...change })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .*: \\d+ and 1$`))
  })

  it("that an order counts otherwise is one of that order", () => {
    expect(moneyProblems({ ...FACTS, parts: [{ ...part("a"), transactions: 1 }, other] })).toEqual([
      "money of the part and of the order a: 60000 and 1",
    ])
  })
})
