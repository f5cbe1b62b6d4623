import { ERROR_CODES, LOCALES } from "@sebiduk/contracts"
import { createTranslator } from "next-intl"
import { describe, expect, it } from "vitest"
import { FORMATS } from "@/i18n/formats"
import en from "@/messages/en/errors.json"
import id from "@/messages/id/errors.json"
import { errorSentence } from "./form-state"

const MESSAGES = { id, en }

describe.each(LOCALES)("sentences in %s", (locale) => {
  const onError = (error: Error) => {
    throw error
  }
  const t = createTranslator({ locale, messages: MESSAGES[locale], formats: FORMATS, onError })

  it.each(ERROR_CODES)("has one for %s even without values", (code) => {
    const sentence = errorSentence(t, code)
    expect(sentence.length).toBeGreaterThan(15)
    expect(sentence).not.toMatch(/-1|\bnone\b|[{}]/)
  })

  it("fills in what the backend knows", () => {
    expect(errorSentence(t, "QUANTITY_ABOVE_STOCK", { available: 3 })).toContain("3")
    expect(errorSentence(t, "AREA_MISMATCH", { province: "Jawa Barat" })).toContain("Jawa Barat")
    expect(errorSentence(t, "TOTAL_CHANGED", { total: "Rp 125.000" })).toContain("Rp 125.000")
    expect(errorSentence(t, "NUMBER_INVALID", { minimum: 1 })).toMatch(/ 1\.$/)
    expect(errorSentence(t, "NUMBER_INVALID", { maximum: 2026 })).toMatch(/ 2026\.$/)
    const thousands = locale === "id" ? "300.000." : "300,000."
    expect(errorSentence(t, "NUMBER_INVALID", { maximum: 300_000 })).toContain(thousands)
  })
})
