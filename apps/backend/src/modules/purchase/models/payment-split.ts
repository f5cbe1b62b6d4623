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
    /** As the buyer pays them, after coupons. */
    item_total: model.bigNumber(),
    delivery_total: model.bigNumber(),
    total: model.bigNumber(),
    /** What coupons take off its goods and delivery; the office bears it. */
    discount_total: model.bigNumber().default(0),
    /** What the marketplace keeps of its goods, as the ledger froze it at the sale. */
    commission_total: model.bigNumber(),
    /** When its money came in, also where it is none. */
    captured_at: model.dateTime().nullable(),
    captured_total: model.bigNumber().default(0),
    refunded_total: model.bigNumber().default(0),
    accepted_at: model.dateTime().nullable(),
    /** The day in WIB by whose end the shop said it would send, YYYY-MM-DD. */
    ship_by: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancelled_by: model.enum(["buyer", "seller", "office", "expiry"]).nullable(),
    cancel_reason: model.text().nullable(),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "splits" }),
  })
  .indexes([{ on: ["purchase_id", "part"], unique: true, where: "deleted_at IS NULL" }])
