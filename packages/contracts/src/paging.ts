import { z } from "zod"

/** Page of a list, counted from 1, as it stands in a query string. */
export const PageNumber = z.coerce.number().int().min(1).max(10_000).default(1)

export const Page = z.strictObject({
  page: z.int().positive(),
  page_size: z.int().positive(),
  total: z.int().nonnegative(),
})
export type Page = z.infer<typeof Page>

/** A day in WIB, `YYYY-MM-DD`. */
export const Day = z.iso.date()
/** An instant in UTC, ISO 8601. */
export const Instant = z.iso.datetime()
