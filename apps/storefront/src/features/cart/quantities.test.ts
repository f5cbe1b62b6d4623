import { describe, expect, it } from "vitest"
import { pieces, subtotal, wantedQuantity, withChange } from "./quantities"

const LINES = [
  { id: "a", unit_price_idr: 125_000, quantity: 2 },
  { id: "b", unit_price_idr: 16_500, quantity: 1 },
]

describe("quantities before the server has answered", () => {
  it("keeps the last change of each line", () => {
    const wanted = [
      { lineId: "a", quantity: 3 },
      { lineId: "b", quantity: 0 },
      { lineId: "a", quantity: 5 },
    ].reduce(withChange, { a: 2, b: 1 })
    expect(wanted).toEqual({ a: 5, b: 0 })
  })

  it("counts a removed line as nothing and an untouched one as it stands", () => {
    expect(subtotal(LINES, { a: 0 })).toBe(16_500)
    expect(subtotal(LINES, {})).toBe(266_500)
    expect(pieces(LINES, { a: 4 })).toBe(5)
  })
})

describe("wantedQuantity", () => {
  it.each([
    [{ quantity: "3" }, 3],
    [{ quantity: " 3 " }, 3],
    [{ quantity: "3", step: "1" }, 4],
    [{ quantity: "3", step: "-1" }, 2],
    [{ quantity: "3", remove: "1" }, 0],
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
