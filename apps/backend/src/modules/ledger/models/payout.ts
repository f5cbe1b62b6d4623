import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATUSES } from "@sebiduk/domain"
import { PayoutBatch } from "./payout-batch"

/** One payment of a batch, to a shop or as a refund to a buyer, with the account as it was then. Whole rupiah. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pyo" }).primaryKey(),
    seller_id: model.text().nullable(),
    refund_id: model.text().nullable(),
    amount: model.bigNumber(),
    bank: model.text(),
    account_number: model.text(),
    account_holder: model.text(),
    status: model.enum([...PAYOUT_STATUSES]).default("planned"),
    /** Why the bank did not pay it. */
    reason: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    settled_by: model.text().nullable(),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "payouts" }),
  })
  .indexes([
    { on: ["batch_id", "seller_id"], unique: true, where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["refund_id"],
      unique: true,
      where: "refund_id IS NOT NULL AND status IN ('planned', 'approved', 'paid') AND deleted_at IS NULL",
    },
    { on: ["seller_id", "created_at"], where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
  ])
