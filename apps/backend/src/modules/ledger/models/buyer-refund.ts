import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS, REFUND_CAUSES, REFUND_STATUSES } from "@sebiduk/domain"
import { BuyerRefundLine } from "./buyer-refund-line"

/** Money that a buyer is to get back of one shop's order, promised before it is sent. Whole rupiah. */
export const BuyerRefund = model
  .define("buyer_refund", {
    id: model.id({ prefix: "bref" }).primaryKey(),
    /** What it is for, so that a repetition promises nothing twice. */
    key: model.text().unique(),
    purchase_id: model.text().index(),
    /** null for what was paid too much, which is of no order. */
    order_id: model.text().nullable(),
    seller_id: model.text().nullable(),
    cause: model.enum([...REFUND_CAUSES]),
    reason: model.text().nullable(),
    method: model.enum([...PAYMENT_METHODS]),
    amount: model.bigNumber(),
    /** See `RefundShare` in the domain. */
    gross: model.bigNumber(),
    discount: model.bigNumber(),
    commission: model.bigNumber(),
    pph22: model.bigNumber().default(0),
    status: model.enum([...REFUND_STATUSES]).default("promised"),
    /** Where it goes when it was not paid by card; null until the buyer says so. */
    bank: model.text().nullable(),
    account_number: model.text().nullable(),
    account_holder: model.text().nullable(),
    /** When the buyer last said it; null for what came with the refund. */
    account_set_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    lines: model.hasMany(() => BuyerRefundLine, { mappedBy: "refund" }),
  })
  .indexes([
    { on: ["order_id"], where: "order_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["created_at"], where: "status = 'promised' AND deleted_at IS NULL" },
  ])
