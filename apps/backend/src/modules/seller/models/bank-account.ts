import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** Where a shop wants its money; the newest counts, the older ones stay as its history. */
export const BankAccount = model.define("bank_account", {
  id: model.id({ prefix: "selba" }).primaryKey(),
  bank: model.text(),
  /** Digits only. */
  account_number: model.text(),
  holder: model.text(),
  created_by: model.text(),
  seller: model.belongsTo(() => Seller, { mappedBy: "bank_accounts" }),
})
