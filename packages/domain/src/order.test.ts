import fc from "fast-check"
import { expect, test } from "vitest"
import { orderNumber, parseOrderNumber, sellerOrderNumber } from "./order"

test.each([
  [1, "SBD-000001"],
  [1042, "SBD-001042"],
  [1_234_567, "SBD-1234567"],
])("orderNumber(%d)", (display_id, number) => {
  expect(orderNumber(display_id)).toBe(number)
})

test.each([0, -1, 1.5, 2 ** 31])("orderNumber refuses %d", (display_id) => {
  expect(() => orderNumber(display_id)).toThrow(RangeError)
})

test.each([
  ["SBD-001042", 1042],
  [" sbd 1042 ", 1042],
  ["sbd001042", 1042],
  ["#1042", 1042],
  ["#SBD–001 042", 1042],
  ["1042", 1042],
  ["0000001042", 1042],
  ["SBD-", undefined],
  ["", undefined],
  ["0", undefined],
  ["ABC-001042", undefined],
  ["SBD-001042-B", 1042],
  ["SBD-10-A9", undefined],
  ["SBD-2147483648", undefined],
  ["99999999999999", undefined],
])("parseOrderNumber(%s)", (text, display_id) => {
  expect(parseOrderNumber(text)).toBe(display_id)
})

test("a number is read back as it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (display_id) => {
      expect(parseOrderNumber(orderNumber(display_id))).toBe(display_id)
    }),
  )
})

test.each([
  [42, 0, "SBD-000042-A"],
  [42, 25, "SBD-000042-Z"],
  [42, 26, "SBD-000042-AA"],
])("sellerOrderNumber(%d, %d)", (display_id, part, number) => {
  expect(sellerOrderNumber(display_id, part)).toBe(number)
  expect(parseOrderNumber(number)).toBe(display_id)
})

test("no two shops of a purchase share a number", () => {
  const numbers = Array.from({ length: 60 }, (_, part) => sellerOrderNumber(1, part))
  expect(new Set(numbers).size).toBe(60)
})
