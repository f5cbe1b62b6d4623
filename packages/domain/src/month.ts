const WIB_OFFSET_MS = 7 * 3_600_000
const MONTHS_PER_YEAR = 12
const MONTH = /^(20\d{2})-(0[1-9]|1[0-2])$/

/** Whether a text is a month, `YYYY-MM`. */
export const isMonth = (text: string): boolean => MONTH.test(text)

/** The month of an instant by the clock of western Indonesia, which knows no summer time: `YYYY-MM`. */
export const monthInWib = (instant: Date): string =>
  new Date(instant.getTime() + WIB_OFFSET_MS).toISOString().slice(0, "YYYY-MM".length)

function numberOf(month: string): number {
  const [, year, of] = MONTH.exec(month) ?? []
  if (!year || !of) throw new RangeError(`not a month: ${month}`)
  return Number(year) * MONTHS_PER_YEAR + Number(of) - 1
}

function monthOf(number: number): string {
  const year = Math.floor(number / MONTHS_PER_YEAR)
  return `${year}-${String((number % MONTHS_PER_YEAR) + 1).padStart(2, "0")}`
}

/** So many months later, or earlier by a negative number. @throws RangeError when it is no month */
export const monthsLater = (month: string, count: number): string => monthOf(numberOf(month) + count)

/** From the first month to the last, both included. @throws RangeError when one is no month */
export function monthsFrom(first: string, last: string): string[] {
  const from = numberOf(first)
  const length = Math.max(0, numberOf(last) - from + 1)
  return Array.from({ length }, (_, index) => monthOf(from + index))
}

/** The first instant of a month in WIB. @throws RangeError when it is no month */
export function startOfMonth(month: string): Date {
  numberOf(month)
  return new Date(Date.parse(`${month}-01T00:00:00.000Z`) - WIB_OFFSET_MS)
}
