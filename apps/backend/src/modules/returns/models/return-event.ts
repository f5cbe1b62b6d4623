import { model } from "@medusajs/framework/utils"
import { RETURN_ENTRY_KINDS } from "@sebiduk/contracts"
import { RETURN_SIDES, RETURN_STATES } from "@sebiduk/domain"
import { ReturnRequest } from "./return-request"

/** What happened to a return and what was written about it; only ever added to. `created_at` is when. */
export const ReturnEvent = model.define("return_event", {
  id: model.id({ prefix: "rev" }).primaryKey(),
  /** Of a message: the return and what the form sent with it, so that a repetition writes no second. */
  key: model.text().unique().nullable(),
  kind: model.enum([...RETURN_ENTRY_KINDS]),
  by: model.enum([...RETURN_SIDES]),
  by_id: model.text(),
  by_name: model.text(),
  text: model.text().nullable(),
  amount: model.bigNumber().nullable(),
  from_state: model.enum([...RETURN_STATES]).nullable(),
  to_state: model.enum([...RETURN_STATES]).nullable(),
  request: model.belongsTo(() => ReturnRequest, { mappedBy: "events" }),
})
