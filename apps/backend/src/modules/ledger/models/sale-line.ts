import { model } from "@medusajs/framework/utils"
import { COMMISSION_KINDS } from "@sebiduk/domain"

/**
 * A line of a shop's order, or its delivery, frozen as it was sold: later rates change nothing of it. Whole rupiah,
 * before coupons.
 */
export const SaleLine = model
  .define("sale_line", {
    id: model.id({ prefix: "sln" }).primaryKey(),
    purchase_id: model.text().index(),
    order_id: model.text(),
    seller_id: model.text(),
    /** Of core's order; or `DELIVERY_LINE`. */
    line_id: model.text(),
    gross: model.bigNumber(),
    /** Of it, what coupons take off and the office bears. */
    discount: model.bigNumber(),
    commission: model.bigNumber(),
    /** Withheld for the tax office; 0 while that was switched off. */
    pph22: model.bigNumber().default(0),
    commission_kind: model.enum([...COMMISSION_KINDS]),
    commission_bps: model.number().nullable(),
    commission_fixed_idr: model.number().nullable(),
    /** null for the standard rate. */
    rule_id: model.text().nullable(),
  })
  .indexes([{ on: ["order_id", "line_id"], unique: true, where: "deleted_at IS NULL" }])
