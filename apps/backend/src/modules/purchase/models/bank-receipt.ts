import { model } from "@medusajs/framework/utils"

/** Money on the office's account as somebody read it there, whole rupiah. The database refuses to change or delete it. */
export const BankReceipt = model
  .define("bank_receipt", {
    id: model.id({ prefix: "brec" }).primaryKey(),
    /** Of the bank's number, or of everything the line says, so that pasting it again adds nothing. */
    line_hash: model.text().unique(),
    /** The day on the statement, YYYY-MM-DD. */
    received_on: model.text(),
    amount: model.bigNumber(),
    sender: model.text(),
    note: model.text(),
    reference: model.text(),
    entered_by: model.text(),
    entered_by_name: model.text(),
  })
  .indexes([{ on: ["created_at"], where: "deleted_at IS NULL" }])
