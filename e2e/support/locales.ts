import type { Locale } from "@sebiduk/contracts"

export const LOCALES = ["id", "en"] as const satisfies readonly Locale[]
