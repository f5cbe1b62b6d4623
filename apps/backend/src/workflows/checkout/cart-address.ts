import type { AddressFacts } from "@sebiduk/contracts"

/** Of a cart's address, what Medusa has columns for. */
type AddressColumns = {
  first_name: string
  phone: string
  address_1: string
  city: string
  province: string
  postal_code: string
}

/** An address as a cart keeps it. */
export const toAddressRow = (columns: AddressColumns, facts: AddressFacts) => ({
  ...columns,
  // The office reads this line in the admin, where metadata is folded away.
  address_2: [`${facts.desa}, Kec. ${facts.kecamatan}`, facts.landmark].filter(Boolean).join(" — "),
  country_code: "id",
  metadata: facts,
})
