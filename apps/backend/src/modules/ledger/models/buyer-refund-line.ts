import { model } from "@medusajs/framework/utils"
import { BuyerRefund } from "./buyer-refund"

/** What a refund takes back of one `SaleLine`, see `RefundShare` in the domain. */
export const BuyerRefundLine = model.define("buyer_refund_line", {
  id: model.id({ prefix: "brln" }).primaryKey(),
  line_id: model.text(),
  amount: model.bigNumber(),
  gross: model.bigNumber(),
  discount: model.bigNumber(),
  commission: model.bigNumber(),
  pph22: model.bigNumber().default(0),
  refund: model.belongsTo(() => BuyerRefund, { mappedBy: "lines" }),
})
