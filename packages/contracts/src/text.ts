import { z } from "zod"

export const LOCALES = ["id", "en"] as const
export const DEFAULT_LOCALE = "id"
export const Locale = z.enum(LOCALES)
export type Locale = z.infer<typeof Locale>

/** A sentence in both languages of the shop; Bahasa Indonesia is the one that must exist. */
export const LocalisedText = z.strictObject({ id: z.string().min(1), en: z.string().min(1) })
export type LocalisedText = z.infer<typeof LocalisedText>

/** Soft hyphens, zero-width characters and those that turn the direction of writing. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Text that people type and others read: what cannot be seen is taken out, and the ends are trimmed. */
export const plainText = () =>
  z
    .string()
    .overwrite((text) => text.replaceAll(INVISIBLE, ""))
    .trim()
