import { model } from "@medusajs/framework/utils"

/** What a payment provider told us, kept before it was answered: worked on from here, in any order and again. */
export const PaymentNotice = model
  .define("payment_notice", {
    id: model.id({ prefix: "pnot" }).primaryKey(),
    provider: model.text(),
    /** The provider's id of it; the same told twice is one row. */
    event_id: model.text(),
    kind: model.text(),
    /** The provider's id of the payment; empty when it is about none. */
    reference: model.text(),
    worked_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    /** Why the last try failed. */
    problem: model.text().nullable(),
  })
  .indexes([
    { on: ["provider", "event_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["created_at"], where: "worked_at IS NULL AND deleted_at IS NULL" },
  ])
