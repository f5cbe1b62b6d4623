/** Who did something: somebody of the office, somebody of a shop, or the clock. */
export type Actor = { type: "staff" | "seller" | "system"; id: string; name: string }

export const SYSTEM: Actor = { type: "system", id: "system", name: "Sistem" }

const IDENTITY_KEYS = new Set(["nik", "npwp", "cipher", "digest", "account_number", "token", "password"])
/** NIK and NPWP have 15 or 16 digits, NITKU 22. */
const LONG_NUMBER = /(?<!\d)\d{15,22}(?!\d)/g

/** The same facts without identity numbers, wherever they stand, for the audit trail and the log. */
export function withoutIdentity(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll(LONG_NUMBER, "****")
  if (Array.isArray(value)) return value.map(withoutIdentity)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !IDENTITY_KEYS.has(key))
      .map(([key, inner]) => [key, withoutIdentity(inner)]),
  )
}
