import { expect, test } from "vitest"
import { numberOrNull, textOrNull } from "./form-values"

test.each([
  ["25.000", 25_000],
  [" 1 000 ", 1_000],
  ["0", 0],
  ["", null],
  ["  ", null],
  ["lima", NaN],
  ["2,5", NaN],
])("%j is read as %s", (text, number) => {
  expect(numberOrNull(text)).toEqual(number)
})

test("an empty text is none", () => {
  expect([textOrNull(" "), textOrNull(" a ")]).toEqual([null, "a"])
})
