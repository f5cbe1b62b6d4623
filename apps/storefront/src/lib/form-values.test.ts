import { expect, test } from "vitest"
import { numberOrNull, textOrNull } from "./form-values"

test.each([
  ["0", 0],
  ["007", 7],
  ["5100", 5_100],
  ["5.100", 5_100],
  ["25.000", 25_000],
  ["25,000", 25_000],
  [" 1 000 ", 1_000],
  ["1.250.000", 1_250_000],
  ["Rp 75.000", 75_000],
  ["rp75.000", 75_000],
  ["Rp. 75.000,00", 75_000],
  ["75.000,00", 75_000],
  ["75000,00", 75_000],
  ["", null],
  ["  ", null],
])("%j is read as %s", (text, number) => {
  expect(numberOrNull(text)).toBe(number)
})

test.each([
  "1.5",
  "2,5",
  "30.5",
  "0.500",
  "0,500",
  "75.00",
  "75.000,5",
  "75.000,50",
  "75,000.00",
  "75.000,00,00",
  "1.25.000",
  "1250.000",
  "1.250,000",
  "1 250.000",
  "1.250.",
  ".500",
  "1..000",
  "1 5",
  "-5",
  "1e3",
  "0x10",
  "75rb",
  "75.000 rupiah",
  "Rp",
  "lima",
  "Infinity",
])("%j is no whole number", (text) => {
  expect(numberOrNull(text)).toBeNaN()
})

test("an empty text is none", () => {
  expect([textOrNull(" "), textOrNull(" a ")]).toEqual([null, "a"])
})
