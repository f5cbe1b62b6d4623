import { DEFAULT_LOCALE, LOCALES } from "@sebiduk/contracts"
import { defineRouting } from "next-intl/routing"

/** Bahasa at the root, English under `/en`; nobody is moved by their browser's language. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
