import { model } from "@medusajs/framework/utils"
import { Business } from "./business"

/** A permit or certificate of a business. One type can occur several times (SPP-IRT: one per product kind). */
export const Licence = model
  .define("licence", {
    id: model.id({ prefix: "lic" }).primaryKey(),
    type: model.enum(["NIB", "PSAT-PDUK", "SPP-IRT", "HALAL", "ORGANIK", "IUMK", "BPOM-MD"]),
    number: model.text().nullable(),
    state: model.enum(["missing", "submitted", "approved", "not_required", "archived"]),
    /** Day in WIB, YYYY-MM-DD; null while it does not expire. */
    valid_until: model.text().nullable(),
    standard: model.text().nullable(),
    note: model.text().nullable(),
    business: model.belongsTo(() => Business, { mappedBy: "licences" }),
  })
  .indexes([{ on: ["type", "number"], unique: true, where: "number IS NOT NULL AND deleted_at IS NULL" }])
