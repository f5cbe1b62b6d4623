import { model } from "@medusajs/framework/utils"
import { ENTRY_KINDS, LEDGER_ACCOUNTS } from "@sebiduk/domain"

/** A movement of money in whole rupiah, see `Entry` in the domain. The database refuses to change or delete one. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    key: model.text().unique(),
    account: model.enum([...LEDGER_ACCOUNTS]),
    seller_id: model.text().nullable(),
    kind: model.enum([...ENTRY_KINDS]),
    amount: model.bigNumber(),
    purchase_id: model.text().nullable(),
    order_id: model.text().nullable(),
    refund_id: model.text().nullable(),
    payout_id: model.text().nullable(),
    /** Why, where the kind does not say it. */
    reason: model.text().nullable(),
    /** Who of the office, for what a person decided. */
    created_by: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"], where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["order_id"], where: "order_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["account", "created_at"], where: "deleted_at IS NULL" },
  ])
