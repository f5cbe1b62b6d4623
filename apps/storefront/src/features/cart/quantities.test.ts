import { describe, expect, it } from "vitest"
import { pieces, shownPrices, subtotal, wantedQuantity } from "./quantities"

const LINES = [
  { id: "a", unit_price_idr: 125_000, quantity: 2 },
  { id: "b", unit_price_idr: 16_500, quantity: 1 },
]

describe("quantities before the server has answered", () => {
  it("counts a removed line as nothing and an untouched one as it stands", () => {
    expect(subtotal(LINES, { a: 0 })).toBe(16_500)
    expect(subtotal(LINES, {})).toBe(266_500)
    expect(pieces(LINES, { a: 4 })).toBe(5)
  })
})

it("shows a line at its new price, where it has one", () => {
  const shown = shownPrices(
    LINES.map((line) => ({ ...line, new_price_idr: line.id === "a" ? 130_000 : null })),
  )
  expect(shown.map(({ unit_price_idr }) => unit_price_idr)).toEqual([130_000, 16_500])
})

describe("wantedQuantity", () => {
  it.each([
    [{ quantity: "3" }, 3],
    [{ quantity: " 3 " }, 3],
    [{ quantity: "3", step: "1" }, 4],
    [{ quantity: "3", step: "-1" }, 2],
    [{ quantity: "3", remove: "1" }, 0],
    [{ quantity: "9", set: "3" }, 3],
    [{ quantity: "", set: "3" }, 3],
  ])("reads %j as %d", (form, wanted) => {
    expect(wantedQuantity(form)).toBe(wanted)
  })

  it.each(["", "0", "-1", "2,5", "1e3", "dua"])("does not make a quantity of %j", (quantity) => {
    expect(wantedQuantity({ quantity })).toBeNaN()
  })

  it("does not remove a line by stepping below 1", () => {
    expect(wantedQuantity({ quantity: "1", step: "-1" })).toBeNaN()
  })
})
