/** A number as typed, with the points of thousands; nothing for an empty field, NaN for what is none. */
export function numberOrNull(text: string): number | null {
  const plain = text.trim().replaceAll(/[.\s]/g, "")
  return plain === "" ? null : Number(plain)
}

/** A text, or nothing for an empty field. */
export const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim())
