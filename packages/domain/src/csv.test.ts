import { expect, test } from "vitest"
import { csvOf } from "./csv"

test("rows end in CRLF, and what has a comma, a quote or a new line is quoted", () => {
  expect(
    csvOf([
      ["No", "Nama"],
      [1, 'Siti, "Bu"'],
      [2, "dua\nbaris"],
    ]),
  ).toBe('No,Nama\r\n1,"Siti, ""Bu"""\r\n2,"dua\nbaris"\r\n')
  expect(csvOf([])).toBe("")
})

test.each(["=1+1", "+62", "-rotan", "@toko", "\ttab", "\rbaris"])(
  "a text that looks like a formula is defused: %j",
  (text) => {
    expect(csvOf([[text]])).toMatch(/^"?'/)
  },
)

test("a negative number stays a number", () => {
  expect(csvOf([[-5_000]])).toBe("-5000\r\n")
})
