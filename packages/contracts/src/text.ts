import { z } from "zod"

export const LOCALES = ["id", "en"] as const
export const DEFAULT_LOCALE = "id"
export const Locale = z.enum(LOCALES)
export type Locale = z.infer<typeof Locale>

/** A sentence in both languages of the shop; Bahasa Indonesia is the one that must exist. */
export const LocalisedText = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
export type LocalisedText = z.infer<typeof LocalisedText>
