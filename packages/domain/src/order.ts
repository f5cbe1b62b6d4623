const PREFIX = "SBD"
const DIGITS = 6
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
 * Reads an order number as people type it, in upper or lower case, spaces and dashes anywhere, with or without
 * prefix, `#` and leading zeros.
 * @returns the running number; undefined when the text is no order number
 */
export function parseOrderNumber(text: string): number | undefined {
  const match = /^#?(?:SBD)?0*(\d{1,10})$/.exec(text.toUpperCase().replace(/[\s\-–—]/g, ""))
  const display_id = Number(match?.[1])
  return isDisplayId(display_id) ? display_id : undefined
}

function isDisplayId(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= MAX_DISPLAY_ID
}
