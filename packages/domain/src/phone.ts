import { parsePhoneNumberFromString, type PhoneNumber } from "libphonenumber-js"

/** Indonesian mobile and fixed numbers after normalising. */
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
 * A phone number for reading: `+62 812-3456-7890`, groups joined as Indonesians write them;
 * foreign numbers in the international way.
 * @param e164 as given by `normalisePhone`; anything else comes back unchanged
 */
export function formatPhone(e164: string): string {
  const phone = parse(e164)
  if (!phone) return e164
  const [country, ...groups] = phone.formatInternational().split(" ")
  return `${country} ${groups.join(phone.countryCallingCode === "62" ? "-" : " ")}`
}

/**
 * Opens a WhatsApp chat with a text already written (format of wa.me: digits without plus).
 * @param e164 as given by `normalisePhone`
 */
export function whatsappLink(e164: string, text: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`
}

function parse(text: string): PhoneNumber | undefined {
  // Without a plus the library takes a short 62… for a fixed line of North Sumatra (area codes 062x).
  const dialled = text.startsWith("62") ? `+${text}` : text
  return parsePhoneNumberFromString(dialled, { defaultCountry: "ID", extract: false })
}
