import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  isDated,
  LICENCE_KINDS,
  normaliseLicenceNumber,
  refuseLicenceDates,
  refuseLicenceNumber,
  todayInWib,
  warnLicenceNumber,
} from "./licence-numbers"

const kinds = fc.constantFrom(...LICENCE_KINDS)

describe("a good number and its one form", () => {
  test.each([
    ["NIB", "9120001234567", "9120001234567"],
    ["NIB", " 9120 0012 34567 ", "9120001234567"],
    ["NIB", "9120.0012-34567", "9120001234567"],
    ["NIB", "0220001234567", "0220001234567"],
    ["SPP-IRT", "2061608010005-30", "2061608010005-30"],
    ["SPP-IRT", "206160801000530", "2061608010005-30"],
    ["SPP-IRT", "P-IRT No. 2061608010005-30", "2061608010005-30"],
    ["SPP-IRT", "PIRT NO 2061608010005-30", "2061608010005-30"],
    ["SPP-IRT", "p.irt no: 206.1608.01.0005-30", "2061608010005-30"],
    ["SPP-IRT", "P - IRT 206 1608 01 0005 - 30", "2061608010005-30"],
    ["SPP-IRT", "No. P-IRT 2061608010005-30", "2061608010005-30"],
    ["HALAL", "ID16110001234567", "ID16110001234567"],
    ["HALAL", "id 1611 0001 2345 67", "ID16110001234567"],
    ["HALAL", "ID16110001234567890", "ID16110001234567890"],
    ["BPOM-MD", "MD 224510107115", "MD 224510107115"],
    ["BPOM-MD", "md224510107115", "MD 224510107115"],
    ["BPOM-MD", "ML 224510107115", "ML 224510107115"],
    ["BPOM-MD", "MD240935001200027", "MD 240935001200027"],
    ["BPOM-MD", "BPOM RI MD 224510107115", "MD 224510107115"],
    ["BPOM-MD", "BPOM RI. MD: 2245 1010 7115", "MD 224510107115"],
    ["PSAT-PDUK", " PSAT-PDUK  16080012345 ", "PSAT-PDUK 16080012345"],
    ["PSAT-PDUK", "x".repeat(40), "x".repeat(40)],
    ["ORGANIK", "123-LSO-005-IDN-08-25", "123-LSO-005-IDN-08-25"],
    ["IUMK", "503/012/IUMK/2019", "503/012/IUMK/2019"],
    ["SKU", "470/015/SKU/2026", "470/015/SKU/2026"],
    ["SKU", "a/1", "a/1"],
  ] as const)("%s %s", (type, typed, number) => {
    expect(refuseLicenceNumber(type, typed)).toBeUndefined()
    expect(normaliseLicenceNumber(type, typed)).toBe(number)
  })
})

describe("no number", () => {
  test.each([
    ["NIB", ""],
    ["NIB", "912000123456"],
    ["NIB", "91200012345678"],
    ["NIB", "912000123456A"],
    ["SPP-IRT", ""],
    ["SPP-IRT", "P-IRT No."],
    ["SPP-IRT", "0061608010005-30"],
    ["SPP-IRT", "9061608010005-30"],
    ["SPP-IRT", "2061608010005-3"],
    ["SPP-IRT", "2061608010005-300"],
    ["SPP-IRT", "2061608010005 NO 30"],
    ["SPP-IRT", "206160801000"],
    ["HALAL", "16110001234567"],
    ["HALAL", "ID1611000123456"],
    ["HALAL", "ID161100012345678901"],
    ["HALAL", "ID1611000123456X"],
    ["BPOM-MD", "224510107115"],
    ["BPOM-MD", "MD 22451010711"],
    ["BPOM-MD", "MD 2245101071150"],
    ["BPOM-MD", "MD 2245101071150000"],
    ["BPOM-MD", "TR 224510107115"],
    ["PSAT-PDUK", ""],
    ["PSAT-PDUK", "  12  "],
    ["PSAT-PDUK", "---"],
    ["PSAT-PDUK", "x".repeat(41)],
    ["ORGANIK", "-/-"],
    ["IUMK", "a"],
    ["SKU", "x".repeat(41)],
  ] as const)("%s %s", (type, typed) => {
    expect(refuseLicenceNumber(type, typed)).toMatchObject({
      code: "LICENCE_NUMBER_INVALID",
      values: { type },
    })
  })
})

test.each(LICENCE_KINDS)("the example of %s is a good number in its one form", (type) => {
  const example = String(refuseLicenceNumber(type, "")?.values?.["example"])
  expect(refuseLicenceNumber(type, example)).toBeUndefined()
  expect(normaliseLicenceNumber(type, example)).toBe(example)
})

test("the one form is a fixed point", () => {
  const piece = fc.oneof(
    fc.constantFrom("P", "IRT", "P-IRT", "P.IRT", "No.", "BPOM", "RI", "MD", "ml", "id", " ", ".", "-", ":"),
    fc.constantFrom("2061608010005", "30", "224510107115", "9120001234567"),
    fc.string({ maxLength: 5, unit: "grapheme" }),
  )
  const typed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""))
  fc.assert(
    fc.property(kinds, typed, (type, text) => {
      const number = normaliseLicenceNumber(type, text)
      expect(normaliseLicenceNumber(type, number)).toBe(number)
      expect(refuseLicenceNumber(type, number)).toEqual(refuseLicenceNumber(type, text))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ["SPP-IRT", "2061608010005-30", "2026-11-22", undefined],
  ["SPP-IRT", "2061609010005-30", "2026-11-22", undefined],
  [
    "SPP-IRT",
    "P-IRT 2061671010005-30",
    "2026-11-22",
    { code: "PIRT_OTHER_REGENCY", values: { regency: "1671" } },
  ],
  ["SPP-IRT", "2061671010005-20", "2026-11-22", { code: "PIRT_OTHER_REGENCY", values: { regency: "1671" } }],
  ["SPP-IRT", "2061608010005-26", "2026-12-31", undefined],
  ["SPP-IRT", "2061608010005-26", "2027-01-01", { code: "PIRT_EXPIRED", values: { year: 2026 } }],
  ["SPP-IRT", "2061608010005-20", undefined, undefined],
  ["SPP-IRT", "not a number", "2026-11-22", undefined],
  ["NIB", "2061671010005", "2026-11-22", undefined],
  ["IUMK", "2061671010005-20", "2026-11-22", undefined],
] as const)("warnLicenceNumber(%s, %s, %s)", (type, typed, today, warning) => {
  expect(warnLicenceNumber(type, typed, today)).toEqual(warning)
})

test.each([
  ["NIB", false],
  ["PSAT-PDUK", true],
  ["SPP-IRT", true],
  ["HALAL", false],
  ["ORGANIK", true],
  ["IUMK", false],
  ["SKU", false],
  ["BPOM-MD", false],
] as const)("isDated(%s): %s", (type, answer) => {
  expect(isDated(type)).toBe(answer)
})

describe("refuseLicenceDates on 22 November 2026", () => {
  test.each([
    ["SPP-IRT", "2025-01-10", "2030-01-09", {}],
    ["SPP-IRT", "2026-11-22", "2026-11-22", {}],
    ["SPP-IRT", "2021-11-23", "2026-11-22", {}],
    ["SPP-IRT", "2021-11-22", "2026-11-21", { valid_until: "LICENCE_EXPIRED" }],
    ["SPP-IRT", "2026-11-23", "2031-11-22", { issued_on: "ISSUED_IN_FUTURE" }],
    ["SPP-IRT", null, "2030-01-09", { issued_on: "ISSUE_DATE_REQUIRED" }],
    ["SPP-IRT", "2025-01-10", null, { valid_until: "VALIDITY_REQUIRED" }],
    ["SPP-IRT", null, null, { issued_on: "ISSUE_DATE_REQUIRED", valid_until: "VALIDITY_REQUIRED" }],
    ["SPP-IRT", "2026-11-23", null, { issued_on: "ISSUED_IN_FUTURE", valid_until: "VALIDITY_REQUIRED" }],
    ["SPP-IRT", null, "2026-11-21", { issued_on: "ISSUE_DATE_REQUIRED", valid_until: "LICENCE_EXPIRED" }],
    ["SPP-IRT", "2025-01-10", "2025-01-09", { valid_until: "VALIDITY_BEFORE_ISSUE" }],
    ["PSAT-PDUK", "2025-01-10", null, { valid_until: "VALIDITY_REQUIRED" }],
    ["ORGANIK", null, "2028-08-20", { issued_on: "ISSUE_DATE_REQUIRED" }],
    ["NIB", null, null, {}],
    ["NIB", "2025-01-10", null, {}],
    ["NIB", "2026-11-23", null, { issued_on: "ISSUED_IN_FUTURE" }],
    ["HALAL", "2024-01-10", null, {}],
    ["HALAL", "2022-01-10", "2026-01-09", { valid_until: "LICENCE_EXPIRED" }],
    ["HALAL", null, "2026-11-22", {}],
    ["HALAL", null, "2026-11-21", { valid_until: "LICENCE_EXPIRED" }],
    ["BPOM-MD", null, null, {}],
    ["IUMK", "2019-05-02", null, {}],
    ["SKU", "2026-11-01", "2026-10-01", { valid_until: "VALIDITY_BEFORE_ISSUE" }],
  ] as const)("%s from %s until %s", (type, issued_on, valid_until, codes) => {
    const answer = refuseLicenceDates({ type, issued_on, valid_until, today: "2026-11-22" })
    expect(answer).toEqual(Object.entries(codes).map(([field, code]) => ({ field, code })))
  })
})

describe("todayInWib", () => {
  test.each([
    ["2026-11-22T16:59:59.999Z", "2026-11-22"],
    ["2026-11-22T17:00:00.000Z", "2026-11-23"],
    ["2026-11-23T00:00:00.000Z", "2026-11-23"],
    ["2026-12-31T17:00:00.000Z", "2027-01-01"],
    ["2028-02-28T17:00:00.000Z", "2028-02-29"],
    ["2028-02-29T17:00:00.000Z", "2028-03-01"],
  ])("%s is %s", (now, day) => {
    expect(todayInWib(new Date(now))).toBe(day)
  })

  test("is seven hours ahead of UTC all year", () => {
    const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(moment, (now) => {
        expect(todayInWib(now)).toBe(new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10))
      }),
    )
  })
})
