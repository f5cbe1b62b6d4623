import { PATHS } from "@/i18n/paths"

const ALLOWED: readonly string[] = [PATHS.account, PATHS.cart, PATHS.checkout, PATHS.checkoutAddress]

/** Where the door leads: only to pages of a buyer, so that nobody is led elsewhere by a link they were sent. */
export const nextPath = (asked: unknown): string =>
  typeof asked === "string" && ALLOWED.includes(asked) ? asked : PATHS.account

/** An address of the door that remembers where its visitor wanted to go. */
export const doorPath = (door: string, next: string): string =>
  next === PATHS.account ? door : `${door}?next=${encodeURIComponent(next)}`
