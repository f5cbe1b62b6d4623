import { model } from "@medusajs/framework/utils"

/** What somebody of the office decided about money on the account, once. The database refuses to change or delete it. */
export const ReceiptMatch = model
  .define("receipt_match", {
    id: model.id({ prefix: "rmat" }).primaryKey(),
    receipt_id: model.text().unique(),
    /** null when it pays no purchase. */
    purchase_id: model.text().nullable(),
    /** Of the receipt, so that what came in for a purchase is one sum. */
    amount: model.bigNumber(),
    reason: model.text().nullable(),
    decided_by: model.text(),
    decided_by_name: model.text(),
  })
  .indexes([{ on: ["purchase_id"], where: "purchase_id IS NOT NULL AND deleted_at IS NULL" }])
