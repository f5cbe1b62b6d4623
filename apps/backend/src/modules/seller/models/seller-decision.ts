import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** What the office ruled about a shop; only ever added to. `created_at` is when. */
export const SellerDecision = model.define("seller_decision", {
  id: model.id({ prefix: "seldec" }).primaryKey(),
  from_state: model.text(),
  to_state: model.text(),
  reason: model.text().nullable(),
  decided_by: model.text(),
  decided_by_name: model.text(),
  seller: model.belongsTo(() => Seller, { mappedBy: "decisions" }),
})
