/** Whole numbers as people write them: bare, or in thousands by one and the same separator. */
const WHOLE = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:\s\d{3})+)$/

/**
 * A number as typed: "5.100", "Rp 75.000,00". Nothing for an empty field, NaN for all else, which every contract
 * refuses: a point that is no thousand ("1.5") must not vanish.
 */
export function numberOrNull(text: string): number | null {
  const typed = text.trim()
  if (typed === "") return null
  const plain = typed.replace(/^rp\.?\s*/i, "").replace(/,00$/, "")
  return WHOLE.test(plain) ? Number(plain.replaceAll(/[.,\s]/g, "")) : NaN
}

/** A text, or nothing for an empty field. */
export const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim())
