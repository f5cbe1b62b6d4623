import { model } from "@medusajs/framework/utils"
import { LICENCE_KINDS, LICENCE_STATES } from "@sebiduk/domain"
import { Business } from "./business"
import { LicenceDecision } from "./licence-decision"

/** A permit or certificate of a business. One type can occur several times (SPP-IRT: one per product kind). */
export const Licence = model
  .define("licence", {
    id: model.id({ prefix: "lic" }).primaryKey(),
    type: model.enum([...LICENCE_KINDS]),
    number: model.text().nullable(),
    state: model.enum([...LICENCE_STATES]),
    issuer: model.text().nullable(),
    /** Day in WIB, YYYY-MM-DD. */
    issued_on: model.text().nullable(),
    /** Day in WIB, YYYY-MM-DD; null while it does not expire. */
    valid_until: model.text().nullable(),
    standard: model.text().nullable(),
    note: model.text().nullable(),
    evidence_id: model.text().nullable(),
    /** Since when it waits for the office. */
    submitted_at: model.dateTime().nullable(),
    business: model.belongsTo(() => Business, { mappedBy: "licences" }),
    decisions: model.hasMany(() => LicenceDecision, { mappedBy: "licence" }),
  })
  .indexes([
    // One business per NIB; other numbers can stand twice while a renewal waits.
    {
      name: "IDX_licence_nib_unique",
      on: ["number"],
      unique: true,
      where:
        "type = 'NIB' AND number IS NOT NULL AND state NOT IN ('rejected', 'archived') AND deleted_at IS NULL",
    },
    { on: ["type", "number"], where: "deleted_at IS NULL" },
    { on: ["state", "valid_until"], where: "deleted_at IS NULL" },
  ])
