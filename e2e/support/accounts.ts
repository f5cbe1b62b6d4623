/** Demo accounts of the seed; every one has the same password. */
export const DEMO_PASSWORD = "Sebiduk-2026!"

export const OFFICE = {
  administrator: { email: "dinas@sebiduk.test", name: "Dinas Koperasi & UKM" },
  verifier: { email: "verifikator@sebiduk.test", name: "Verifikator Belitang" },
  programmeOfficer: { email: "program@sebiduk.test", name: "Petugas Program" },
  finance: { email: "keuangan@sebiduk.test", name: "Petugas Keuangan" },
} as const

/** A customer of the shop, who has no business in the office. */
export const BUYER = { email: "pembeli@sebiduk.test" } as const

/** Who owns *Sawah Lestari Belitang*, a shop that is open and has its licences. */
export const SELLER = { email: "beras@sebiduk.test", name: "Marsinah Sawah Lestari" } as const
