import type { Locale } from "@sebiduk/contracts"

const LANGUAGES: Readonly<Record<Locale, string>> = { id: "id-ID", en: "en-GB" }

/** A day, or the day of an instant, in western Indonesia: `24 Nov 2026`. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGES[locale], { dateStyle: "medium", timeZone: "Asia/Jakarta" }).format(
    new Date(day),
  )
