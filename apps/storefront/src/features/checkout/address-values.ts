import type { Buyer, CartAddress } from "@sebiduk/contracts"
import { formatPhone } from "@sebiduk/domain"
import { AREA_FIELDS, AREA_LEVELS, codesOfDesa } from "./areas"

/** A saved address as the values of the address form; empty for none. */
export function toAddressValues(address: CartAddress | null): Record<string, string> {
  if (!address) return {}
  const { email, recipient, phone, desa_code, postcode, street, landmark, note } = address
  const codes = codesOfDesa(desa_code)
  const areas = Object.fromEntries(AREA_LEVELS.map((level) => [AREA_FIELDS[level], codes[level]]))
  return { email, recipient, phone: formatPhone(phone), ...areas, postcode, street, landmark, note }
}

/** What a member told of themselves as values of the address form; empty for a guest. */
export function toContact(member: Buyer | undefined): Record<string, string> {
  if (!member) return {}
  return { recipient: member.name, phone: member.phone ? formatPhone(member.phone) : "", email: member.email }
}

/** Values with the contact where they say nothing yet: what was typed is never written over. */
export const withContact = (
  values: Readonly<Record<string, string>>,
  contact: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...contact,
  ...Object.fromEntries(Object.entries(values).filter(([name, value]) => value.trim() || !contact[name])),
})

/** The typed values of the address form as the API's input; it checks them. */
export function toAddressInput(values: Readonly<Record<string, string>>, desa_code: string) {
  const text = (name: string) => values[name]?.trim() ?? ""
  return {
    email: text("email"),
    recipient: text("recipient"),
    phone: text("phone"),
    desa_code,
    postcode: text("postcode"),
    postcode_confirmed: values["postcode_confirmed"] === "1",
    street: text("street"),
    landmark: text("landmark"),
    note: text("note"),
  }
}
