import { model } from "@medusajs/framework/utils"
import { Purchase } from "./purchase"

/** A shop's order within a purchase and its part of the payment, in whole rupiah. */
export const PaymentSplit = model
  .define("payment_split", {
    id: model.id({ prefix: "psp" }).primaryKey(),
    order_id: model.text().unique(),
    seller_id: model.text().index(),
    /** 0 is part A of the purchase's number. */
    part: model.number(),
    item_total: model.bigNumber(),
    delivery_total: model.bigNumber(),
    total: model.bigNumber(),
    captured_total: model.bigNumber().default(0),
    refunded_total: model.bigNumber().default(0),
    cancelled_at: model.dateTime().nullable(),
    cancelled_by: model.enum(["buyer", "office", "expiry"]).nullable(),
    cancel_reason: model.text().nullable(),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "splits" }),
  })
  .indexes([{ on: ["purchase_id", "part"], unique: true, where: "deleted_at IS NULL" }])
