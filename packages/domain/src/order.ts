const PREFIX = "SBD"
const DIGITS = 6
const LETTERS = 26
/** Largest value of the database's serial column behind order numbers. */
const MAX_DISPLAY_ID = 2_147_483_647

/**
 * The order number a buyer reads out: `SBD-001042`.
 * @param display_id the running number of the order, positive
 * @throws RangeError when it is no running number
 */
export function orderNumber(display_id: number): string {
  if (!isDisplayId(display_id)) throw new RangeError(`not an order's running number: ${display_id}`)
  return `${PREFIX}-${String(display_id).padStart(DIGITS, "0")}`
}

/**
 * The number of one shop's order within a purchase: `SBD-001042-A`. A letter, so that nobody takes it for a digit of
 * the purchase's own number.
 * @param part 0 is A, 25 is Z, 26 is AA
 */
export function sellerOrderNumber(display_id: number, part: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (part % LETTERS))
  const before = part < LETTERS ? "" : "A".repeat(Math.floor(part / LETTERS))
  return `${orderNumber(display_id)}-${before}${letter}`
}

/**
 * Reads an order number as people type it, in upper or lower case, spaces and dashes anywhere, with or without
 * prefix, `#`, leading zeros and a shop's letter.
 * @returns the running number of the purchase; undefined when the text is no order number
 */
export function parseOrderNumber(text: string): number | undefined {
  const match = /^#?(?:SBD)?0*(\d{1,10})[A-Z]{0,3}$/.exec(text.toUpperCase().replace(/[\s\-–—]/g, ""))
  const display_id = Number(match?.[1])
  return isDisplayId(display_id) ? display_id : undefined
}

function isDisplayId(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= MAX_DISPLAY_ID
}
