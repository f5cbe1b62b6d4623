import { randomInt } from "node:crypto"

export type Buyer = {
  recipient: string
  phone: string
  email: string
  areas: { province: string; regency: string; kecamatan: string; desa: string }
  postcode: string
  street: string
}

/** A buyer in Surakarta whom no other test knows. */
export function aBuyer(): Buyer {
  const number = String(randomInt(10_000_000, 100_000_000))
  return {
    recipient: "Sri Wahyuni",
    phone: `0812${number}`,
    email: `sri.${number}@contoh.id`,
    areas: { province: "Jawa Tengah", regency: "Kota Surakarta", kecamatan: "Laweyan", desa: "Pajang" },
    postcode: "57146",
    street: "Jl. Dr. Rajiman 514, RT 03/RW 07",
  }
}

/** A buyer in Belitang, where the shops are. */
export const aLocalBuyer = (): Buyer => ({
  ...aBuyer(),
  areas: {
    province: "Sumatera Selatan",
    regency: "Kabupaten Ogan Komering Ulu Timur",
    kecamatan: "Belitang",
    desa: "Harjo Winangun",
  },
  postcode: "32382",
  street: "Jl. Irigasi 9, RT 01/RW 02",
})
