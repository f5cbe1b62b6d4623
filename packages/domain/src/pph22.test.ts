import { expect, test } from "vitest"
import { pph22Of, turnoverMark } from "./pph22"

test.each([
  [0, 0],
  [100_000, 500],
  [50_000, 250],
  [100, 1],
  [99, 0],
])("pph22Of(%d) is %d", (goods, withheld) => {
  expect(pph22Of(goods)).toBe(withheld)
})

test.each([
  [0, null],
  [449_999_999, null],
  [450_000_000, "near"],
  [500_000_000, "near"],
  [500_000_001, "above"],
])("turnoverMark(%d) is %s", (turnover, mark) => {
  expect(turnoverMark(turnover)).toBe(mark)
})
