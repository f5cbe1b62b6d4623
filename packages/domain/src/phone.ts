import { parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js"

/** Indonesian mobile and fixed numbers after normalising (domain.md section 7). */
const INDONESIAN = /^\+62(8[1-9]\d{7,10}|[2-79]\d{6,10})$/

/**
 * A phone number as typed (`0812…`, `62812…`, `+62812…`, `812…`, spaces and dashes) in E.164.
 * Without a country code it is Indonesian; valid foreign numbers pass with theirs.
 * @returns undefined when it is no phone number
 */
export function normalisePhone(input: string): string | undefined {
  const phone = parse(input.trim())
  if (!phone || phone.ext) return undefined
  const isNumber = phone.countryCallingCode === "62" ? INDONESIAN.test(phone.number) : phone.isValid()
  return isNumber ? phone.number : undefined
}

/**
 * A phone number for reading: `+62 812-3456-7890`.
 * @param e164 as given by `normalisePhone`; anything else comes back unchanged
 */
export function formatPhone(e164: string): string {
  return parse(e164)?.formatInternational() ?? e164
}

/**
 * Opens a WhatsApp chat with a text already written (format of wa.me: digits without plus).
 * @param e164 as given by `normalisePhone`
 */
export function whatsappLink(e164: string, text: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`
}

function parse(text: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, { defaultCountry: "ID", extract: false })
}
