import { model } from "@medusajs/framework/utils"
import { Purchase } from "./purchase"

export const PURCHASE_EVENT_KINDS = [
  "placed",
  "released",
  "partly_paid",
  "proof_rejected",
  "paid",
  "accepted",
  "cancelled",
  "shipped",
  "received",
  "refund_account",
  "refund_paid",
  "return_opened",
  "return_answered",
  "return_decided",
  "return_refunded",
] as const

/**
 * What happened to a purchase, written in the same workflow as the change and only ever added to: whoever is to hear
 * of it hears of it once, also after a crash.
 */
export const PurchaseEvent = model
  .define("purchase_event", {
    id: model.id({ prefix: "pev" }).primaryKey(),
    /** What happened, so that a repetition writes no second row: `paid:pur_…`, `shipped:ful_…`. */
    key: model.text().unique(),
    kind: model.enum([...PURCHASE_EVENT_KINDS]),
    /** null when it concerns the orders of all its shops. */
    order_id: model.text().nullable(),
    /** null while somebody is still to be told. */
    announced_at: model.dateTime().nullable(),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "events" }),
  })
  .indexes([{ on: ["created_at"], where: "announced_at IS NULL AND deleted_at IS NULL" }])
