import { model } from "@medusajs/framework/utils"

/** A business's shop. Only an `active` one is public. */
export const Seller = model.define("seller", {
  id: model.id({ prefix: "sel" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  line: model.enum(["beras", "jambu", "rotan"]),
  status: model.enum(["draft", "in_review", "active", "suspended", "closed"]).default("draft"),
  description_id: model.text(),
  description_en: model.text(),
  /** Working days until a paid order leaves the shop. */
  dispatch_days: model.number(),
  returns_id: model.text(),
})
