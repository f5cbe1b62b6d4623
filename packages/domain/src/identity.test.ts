import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  maskIdentity,
  normaliseNik,
  normaliseNpwp,
  refuseNik,
  refuseNpwp,
  warnNik,
  warnNpwp,
} from "./identity"

const now = new Date("2026-11-22T05:00:00Z")
const nikInvalid = (reason: string) => ({ code: "NIK_INVALID", values: { reason } })
const npwpInvalid = (reason: string) => ({ code: "NPWP_INVALID", values: { reason } })
const DIGITS = Array.from("0123456789")
const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...DIGITS), minLength, maxLength })

describe("refuseNik", () => {
  test.each([
    ["1608031511900001", undefined],
    ["1608035511900001", undefined],
    ["1608 0315 1190 0001", undefined],
    ["16.08.03.151190.0001", undefined],
    [" 160803-151190-0001 ", undefined],
    ["1608031511909999", undefined],
    ["9601010101010001", undefined],
    ["", "length"],
    ["160803151190000", "length"],
    ["16080315119000011", "length"],
    ["16080315119O0001", "length"],
    ["１６０８０３１５１１９００００１", "length"],
    ["0008031511900001", "province"],
    ["2008031511900001", "province"],
    ["3708031511900001", "province"],
    ["5408031511900001", "province"],
    ["9708031511900001", "province"],
  ])("%s: %s", (typed, reason) => {
    expect(refuseNik(typed, { now })).toEqual(reason && nikInvalid(reason))
  })

  test.each([
    ["010190", true],
    ["310190", true],
    ["410190", true],
    ["710190", true],
    ["000190", false],
    ["320190", false],
    ["400190", false],
    ["720190", false],
    ["990190", false],
    ["150090", false],
    ["151390", false],
    ["300490", true],
    ["310490", false],
    ["700490", true],
    ["710490", false],
    ["290296", true],
    ["690296", true],
    ["290295", false],
    ["690295", false],
    ["300296", false],
    ["290200", true],
    ["290224", true],
    ["290226", false],
    ["290227", false],
    ["290228", true],
  ])("birthday %s: %s", (ddmmyy, isReal) => {
    const refusal = refuseNik(`160803${ddmmyy}0001`, { now })
    expect(refusal).toEqual(isReal ? undefined : nikInvalid("date"))
  })

  test.each([
    ["0000", false, "serial"],
    ["0000", true, undefined],
    ["0001", false, undefined],
    ["0001", true, undefined],
  ])("serial %s, demo %s: %s", (serial, allowDemo, reason) => {
    const refusal = refuseNik(`160803151190${serial}`, { now, allowDemo })
    expect(refusal).toEqual(reason && nikInvalid(reason))
  })

  test("serial 0000 is refused unless asked for", () => {
    expect(refuseNik("1608031511900000", { now })).toEqual(nikInvalid("serial"))
  })

  test("a demo number has all other faults", () => {
    expect(refuseNik("1608033213900000", { now, allowDemo: true })).toEqual(nikInvalid("date"))
  })

  test("every day of a hundred years is a birthday of men and women", () => {
    const birthday = fc.date({ min: new Date("1927-01-01"), max: now, noInvalidDate: true })
    fc.assert(
      fc.property(birthday, fc.constantFrom(0, 40), (date, added) => {
        const [year = "", month = "", day = ""] = date.toISOString().slice(2, 10).split("-")
        const nik = `160803${String(Number(day) + added).padStart(2, "0")}${month}${year}0001`
        expect(refuseNik(nik, { now })).toBeUndefined()
      }),
    )
  })
})

test.each([
  ["1608031511900001", "16.08.03", undefined],
  ["1608031511900001", "160803", undefined],
  ["1608131511900001", "16.08.03", "NIK_OTHER_KECAMATAN"],
  ["3273031511900001", "16.08.03", "NIK_OTHER_KECAMATAN"],
])("warnNik(%s, %s): %s", (nik, kecamatan_code, warning) => {
  expect(warnNik(nik, kecamatan_code)).toBe(warning)
})

describe("normaliseNpwp", () => {
  test.each([
    ["01.312.166.0-091.000", "0013121660091000"],
    ["013121660091000", "0013121660091000"],
    ["0013121660091000", "0013121660091000"],
    ["0013 1216 6009 1000", "0013121660091000"],
    ["1608 0315 1190 0001", "1608031511900001"],
    ["0013121660091000/000001", "0013121660091000000001"],
  ])("%s is %s", (typed, npwp) => {
    expect(normaliseNpwp(typed)).toBe(npwp)
  })
})

test.each([
  ["01.312.166.0-091.000", undefined],
  ["0013121660091000", undefined],
  ["0013121660091000000001", undefined],
  ["1608031511900001", undefined],
  ["1608031511900001000001", undefined],
  ["1608035511900001", undefined],
  ["", "length"],
  ["01312166009100", "length"],
  ["00131216600910001", "length"],
  ["001312166009100000001", "length"],
  ["00131216600910000000001", "length"],
  ["0013121660091O00", "length"],
  ["2008031511900001", "province"],
  ["1608033211900001", "date"],
  ["1608031511900000", "serial"],
  ["1608031511900000000001", "serial"],
])("refuseNpwp(%s): %s", (typed, reason) => {
  expect(refuseNpwp(typed, { now })).toEqual(reason && npwpInvalid(reason))
})

test("an NPWP from a demo NIK", () => {
  expect(refuseNpwp("1608031511900000", { now, allowDemo: true })).toBeUndefined()
})

describe("warnNpwp", () => {
  test.each([
    ["01.312.166.0-091.000", undefined],
    ["0013121660091000", undefined],
    ["0013121660091000000001", undefined],
    ["01.312.166.1-091.000", "NPWP_CHECK_DIGIT"],
    ["01.321.166.0-091.000", "NPWP_CHECK_DIGIT"],
    ["0013121661091000000001", "NPWP_CHECK_DIGIT"],
    ["1608031511900001", undefined],
  ])("%s: %s", (typed, warning) => {
    expect(warnNpwp(typed)).toBe(warning)
  })

  test("of ten check digits one is right, whatever the tax office", () => {
    fc.assert(
      fc.property(digits(8), digits(6), (serial, office) => {
        const right = DIGITS.filter((check) => !warnNpwp(serial + check + office))
        expect(right).toHaveLength(1)
      }),
    )
  })
})

test("separators change nothing, and a normalised number is a fixed point", () => {
  const typed = fc.array(fc.oneof(digits(1, 6), fc.constantFrom(" ", ".", "-", "/", "x")), { maxLength: 12 })
  fc.assert(
    fc.property(typed, (parts) => {
      const spaced = parts.join(" ")
      const joined = parts.join("")
      for (const normalise of [normaliseNik, normaliseNpwp]) {
        expect(normalise(spaced)).toBe(normalise(joined))
        expect(normalise(normalise(joined))).toBe(normalise(joined))
      }
    }),
  )
})

describe("maskIdentity", () => {
  test.each([
    ["1608031511900034", "1608**********34"],
    ["0013121660091000000001", "0013****************01"],
    ["1234567", "1234*67"],
    ["123456", "******"],
    ["1", "*"],
    ["", ""],
  ])("%s is %s", (number, masked) => {
    expect(maskIdentity(number)).toBe(masked)
  })

  test("as long as the number, and never more than six digits of it", () => {
    fc.assert(
      fc.property(digits(0, 30), (number) => {
        const masked = maskIdentity(number)
        expect(masked).toHaveLength(number.length)
        expect(masked.replaceAll("*", "").length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
