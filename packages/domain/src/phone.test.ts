import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatPhone, normalisePhone, whatsappLink } from "./phone"

describe("normalisePhone", () => {
  test.each([
    ["081234567890", "+6281234567890"],
    ["6281234567890", "+6281234567890"],
    ["+6281234567890", "+6281234567890"],
    ["81234567890", "+6281234567890"],
    [" 0812-3456-7890 ", "+6281234567890"],
    ["+62 (812) 3456 7890", "+6281234567890"],
    ["+62 810-0000-0001", "+6281000000001"],
    ["0735 481234", "+62735481234"],
    ["021 1234567", "+62211234567"],
    ["+65 8123 4567", "+6581234567"],
  ])("%s is %s", (typed, e164) => {
    expect(normalisePhone(typed)).toBe(e164)
  })

  test.each([
    "",
    "abc",
    "0812",
    "12345",
    "0812345678901234567",
    "0000000000",
    "+65 1",
    "+999 81234567",
    "telepon 081234567890",
    "081234567890 ext. 5",
    "080012345678",
  ])("%s is none", (typed) => {
    expect(normalisePhone(typed)).toBeUndefined()
  })

  const subscriber = fc.stringMatching(/^8[1-9]\d{7,10}$/)

  test("all four ways of writing a mobile number meet", () => {
    fc.assert(
      fc.property(subscriber, (digits) => {
        const e164 = `+62${digits}`
        for (const typed of [`0${digits}`, `62${digits}`, e164, digits]) {
          expect(normalisePhone(typed)).toBe(e164)
        }
      }),
    )
  })

  test("never throws, and its answer is a fixed point", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const e164 = normalisePhone(typed)
        expect(e164 === undefined || normalisePhone(e164) === e164).toBe(true)
      }),
    )
  })
})

test.each([
  ["+6281234567890", "+62 812-3456-7890"],
  ["+6281000000001", "+62 810-0000-0001"],
  ["+62735481234", "+62 735-481234"],
  ["+6581234567", "+65 8123 4567"],
  ["none", "none"],
])("formatPhone(%s)", (e164, text) => {
  expect(formatPhone(e164)).toBe(text)
})

test("whatsappLink has no plus sign and an encoded text", () => {
  expect(whatsappLink("+6281234567890", "Halo, SBD-000001 & lain?")).toBe(
    "https://wa.me/6281234567890?text=Halo%2C%20SBD-000001%20%26%20lain%3F",
  )
})
