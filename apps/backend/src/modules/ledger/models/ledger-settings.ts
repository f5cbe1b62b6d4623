import { model } from "@medusajs/framework/utils"

/** One row: what the office set about money. */
export const LedgerSettings = model.define("ledger_settings", {
  id: model.text().primaryKey(),
  /** Whether PPh 22 is withheld from sales (PMK 37/2025); off until the tax office designates the marketplace. */
  is_pph22_withheld: model.boolean().default(false),
  /** Balances below it wait for the next sweep, whole rupiah. */
  payout_minimum_idr: model.number(),
  updated_by: model.text().nullable(),
})
