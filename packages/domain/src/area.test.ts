import { describe, expect, test } from "vitest"
import { areaAncestors, areaLevel, areaParent, isOkuTimur, postcodeFitsProvince } from "./area"

test.each([
  ["16", "province", undefined],
  ["16.08", "regency", "16"],
  ["16.08.13", "kecamatan", "16.08"],
  ["16.08.13.2004", "desa", "16.08.13"],
] as const)("%s is a %s below %s", (code, level, parent) => {
  expect(areaLevel(code)).toBe(level)
  expect(areaParent(code)).toBe(parent)
})

test.each(["", "1", "1608", "16.8", "16.08.", "16.08.13.200", "16.08.13.2004.1", "x6"])(
  "%s is no area code",
  (code) => {
    expect(() => areaLevel(code)).toThrow(RangeError)
    expect(() => areaParent(code)).toThrow(RangeError)
    expect(() => isOkuTimur(code)).toThrow(RangeError)
  },
)

test("areaAncestors of a desa and of a kecamatan", () => {
  const ancestors = { province: "16", regency: "16.08", kecamatan: "16.08.13" }
  expect(areaAncestors("16.08.13.2004")).toEqual(ancestors)
  expect(areaAncestors("16.08.13")).toEqual(ancestors)
  expect(() => areaAncestors("16.08")).toThrow(RangeError)
})

test.each([
  ["16.08", true],
  ["16.08.13.2004", true],
  ["16", false],
  ["16.09", false],
  ["32.08", false],
])("isOkuTimur(%s)", (code, answer) => {
  expect(isOkuTimur(code)).toBe(answer)
})

describe("postcodeFitsProvince", () => {
  test.each([
    ["32365", "16", true],
    ["40115", "32", true],
    ["42123", "32", false],
    ["55281", "34", true],
    ["55281", "33", false],
    ["10110", "31", true],
    ["15111", "31", false],
    ["99999", "93", true],
    ["00000", "99", true],
  ])("%s in %s", (postcode, province, answer) => {
    expect(postcodeFitsProvince(postcode, province)).toBe(answer)
  })
})
