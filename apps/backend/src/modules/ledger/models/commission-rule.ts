import { model } from "@medusajs/framework/utils"
import { COMMISSION_KINDS, SALES_CHANNELS } from "@sebiduk/domain"

/**
 * What the marketplace keeps of some sales. The first rule of the list that fits a line counts; one without conditions
 * fits all. A rule is never changed, only retired and followed by another: sales keep pointing at it.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crul" }).primaryKey(),
    /** Its place in the list, the first is looked at first. */
    position: model.number(),
    name: model.text(),
    category_id: model.text().nullable(),
    seller_id: model.text().nullable(),
    /** Code of the coupon's campaign. */
    campaign: model.text().nullable(),
    channel: model.enum([...SALES_CHANNELS]).nullable(),
    kind: model.enum([...COMMISSION_KINDS]),
    /** Hundredths of a percent of the goods before coupons, for `percentage`. */
    bps: model.number().nullable(),
    /** Whole rupiah for each piece, for `fixed`. */
    fixed_idr: model.number().nullable(),
    created_by: model.text(),
    retired_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["position"], where: "retired_at IS NULL AND deleted_at IS NULL" }])
