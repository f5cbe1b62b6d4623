/** Demo accounts of the seed; every one has the same password. */
export const DEMO_PASSWORD = "Sebiduk-2026!"

export const OFFICE = {
  administrator: "dinas@sebiduk.test",
  verifier: "verifikator@sebiduk.test",
  programmeOfficer: "program@sebiduk.test",
  finance: "keuangan@sebiduk.test",
} as const

/** A customer of the shop, who has no business in the office. */
export const BUYER = "pembeli@sebiduk.test"
