import { normalisePhone } from "@sebiduk/domain"
import { z } from "zod"

/** As typed (08…, 62…, +62…); read as E.164. */
export const Phone = z
  .string()
  .trim()
  .min(6)
  .max(30)
  .transform((typed, context) => {
    const phone = normalisePhone(typed)
    if (phone) return phone
    context.addIssue({ code: "custom", message: "not a phone number" })
    return z.NEVER
  })

export const Postcode = z.string().regex(/^\d{5}$/)
