import { model } from "@medusajs/framework/utils"
import { COURIERS, RETURN_REASONS, RETURN_STATES } from "@sebiduk/domain"
import { ReturnEvent } from "./return-event"
import { ReturnPicture } from "./return-picture"
import { ReturnRequestLine } from "./return-request-line"

/** Pieces of one shop's order that the buyer gives back. Core's own returns know neither shops nor disputes. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "rrq" }).primaryKey(),
    /** The purchase and what the form sent with it, so that a repetition opens no second. */
    key: model.text().unique(),
    purchase_id: model.text(),
    order_id: model.text(),
    seller_id: model.text(),
    state: model.enum([...RETURN_STATES]).default("open"),
    /** Since when it is in this state, and until when somebody has to do something about it. */
    state_at: model.dateTime(),
    due_at: model.dateTime().nullable(),
    reason: model.enum([...RETURN_REASONS]),
    words: model.text(),
    /** Whether the goods travel back; null until that is said. */
    goods_back: model.boolean().nullable(),
    courier: model.enum([...COURIERS]).nullable(),
    waybill: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    arrived_at: model.dateTime().nullable(),
    /** Where the money of a transfer goes back to; digits only. Null where it goes back by itself. */
    account_bank: model.text().nullable(),
    account_number: model.text().nullable(),
    account_holder: model.text().nullable(),
    lines: model.hasMany(() => ReturnRequestLine, { mappedBy: "request" }),
    pictures: model.hasMany(() => ReturnPicture, { mappedBy: "request" }),
    events: model.hasMany(() => ReturnEvent, { mappedBy: "request" }),
  })
  .cascades({ delete: ["lines", "events"] })
  .indexes([
    { on: ["purchase_id"], where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "state", "due_at"], where: "deleted_at IS NULL" },
    { on: ["state", "state_at"], where: "deleted_at IS NULL" },
    { on: ["due_at", "id"], where: "due_at IS NOT NULL AND deleted_at IS NULL" },
  ])
