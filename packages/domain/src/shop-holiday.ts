const DAY_MS = 86_400_000

/** First and last day of rest in WIB, `YYYY-MM-DD`. */
type DaysOfRest = { from: string; until: string }

/**
 * What a shop's holiday means for an order of today (the shop page's rule: a shop on holiday can be bought from, the
 * order is handled afterwards).
 * @param today day in WIB
 * @returns whether it rests today and the day it works again; undefined once the holiday is over
 * @throws RangeError when `until` is no day
 */
export function holidayPause(
  { from, until }: DaysOfRest,
  today: string,
): { is_now: boolean; resumes_on: string } | undefined {
  const resumes_on = new Date(Date.parse(until) + DAY_MS).toISOString().slice(0, 10)
  return until < today ? undefined : { is_now: from <= today, resumes_on }
}
