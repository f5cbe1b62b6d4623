const DAY_MS = 86_400_000

/** When a day begins in western Indonesia. @param day YYYY-MM-DD */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** A day so many days later, or earlier. @param day YYYY-MM-DD */
export const daysAfter = (day: string, days: number): string =>
  new Date(new Date(day).getTime() + days * DAY_MS).toISOString().slice(0, 10)
