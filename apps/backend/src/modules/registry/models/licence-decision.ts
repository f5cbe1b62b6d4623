import { model } from "@medusajs/framework/utils"
import { Licence } from "./licence"

/** What the office ruled about a licence; only ever added to. `created_at` is when. */
export const LicenceDecision = model.define("licence_decision", {
  id: model.id({ prefix: "lidec" }).primaryKey(),
  from_state: model.text(),
  to_state: model.text(),
  reason: model.text().nullable(),
  /** Id of the staff member; `system` for the clock. */
  decided_by: model.text(),
  decided_by_name: model.text(),
  licence: model.belongsTo(() => Licence, { mappedBy: "decisions" }),
})
