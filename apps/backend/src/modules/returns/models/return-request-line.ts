import { model } from "@medusajs/framework/utils"
import { ReturnRequest } from "./return-request"

/** Pieces of one line of the order, as they were bought. Amounts in whole rupiah. */
export const ReturnRequestLine = model
  .define("return_request_line", {
    id: model.id({ prefix: "rrl" }).primaryKey(),
    line_id: model.text(),
    title: model.text(),
    title_en: model.text(),
    variant_title: model.text(),
    variant_id: model.text().nullable(),
    thumbnail: model.text().nullable(),
    is_illustration: model.boolean(),
    is_perishable: model.boolean(),
    quantity: model.number(),
    /** What was paid for these pieces, after coupons. */
    paid: model.bigNumber(),
    /** What the seller offers of it, and what goes back in the end. */
    offered: model.bigNumber().nullable(),
    settled: model.bigNumber().nullable(),
    /** Pieces that came back and can be sold again. */
    good: model.number().nullable(),
    request: model.belongsTo(() => ReturnRequest, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["request_id", "line_id"], unique: true, where: "deleted_at IS NULL" }])
