/** How many days ahead the people of a licence are told, each once. */
export const REMINDER_DAYS = [7, 30, 60] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

const DAY_MS = 86_400_000

/** A day `YYYY-MM-DD` so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/**
 * Which reminder is due on this day: the nearest that is not over, so that a clock that stood still for a week sends
 * one and not three.
 * @returns undefined while the end is further away, and once it is past
 */
export function dueReminder(valid_until: string, today: string): ReminderDays | undefined {
  if (valid_until < today) return undefined
  return REMINDER_DAYS.find((days) => valid_until <= dayAfter(today, days))
}
