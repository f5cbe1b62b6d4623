import type { Holiday } from "@sebiduk/contracts"

type HolidayRow = { holiday_from: string | null; holiday_until: string | null; holiday_note: string | null }

/**
 * The days on which a shop rests, now or to come; null once they are over.
 * @param today day in WIB
 */
export function toHoliday(
  { holiday_from, holiday_until, holiday_note }: HolidayRow,
  today: string,
): Holiday | null {
  if (holiday_from === null || holiday_until === null || holiday_until < today) return null
  return { from: holiday_from, until: holiday_until, note: holiday_note ?? "" }
}
