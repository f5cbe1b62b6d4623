import { expect, test } from "vitest"
import { ApiError } from "./api"
import { fieldSentences, sentence, sentenceOf } from "./sentences"

test.each([
  [{}, "Isi dengan angka bulat."],
  [{ minimum: 1900 }, "Isi angka bulat, paling sedikit 1900."],
  [{ maximum: 10_000 }, "Isi angka bulat, paling banyak 10.000."],
  [{ minimum: 0, maximum: 100 }, "Isi angka bulat 0 sampai 100."],
])("a number refused for %o says what it may be", (values, text) => {
  expect(sentence("NUMBER_INVALID", values)).toBe(text)
})

test("a percentage is refused in percent, not in the hundredths that the server counts", () => {
  const tooMuch = { code: "NUMBER_INVALID" as const, values: { maximum: 10_000 } }
  const refused = new ApiError(400, { code: "INPUT_INVALID", message: "", fields: { bps: tooMuch } })
  expect(fieldSentences(refused)).toEqual({ bps: "Isi 0 sampai 100, contoh 2,5." })
  expect(sentenceOf(refused)).toBe("Isi 0 sampai 100, contoh 2,5.")
})
