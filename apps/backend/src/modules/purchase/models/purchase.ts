import { model } from "@medusajs/framework/utils"
import { DEFAULT_LOCALE, LOCALES } from "@sebiduk/contracts"
import { PAYMENT_METHODS } from "@sebiduk/domain"
import { PaymentSplit } from "./payment-split"
import { PurchaseEvent } from "./purchase-event"
import { TransferProof } from "./transfer-proof"

/** One checkout: one payment for the orders of several shops. Amounts in whole rupiah, as they were bought. */
export const Purchase = model
  .define("purchase", {
    id: model.id({ prefix: "pur" }).primaryKey(),
    /** The running part of the number that people read out. */
    display_id: model.autoincrement(),
    /** Whoever completes a cart a second time finds the purchase by it. */
    cart_id: model.text().unique(),
    payment_collection_id: model.text(),
    /** The member who bought it; null for a guest. */
    customer_id: model.text().nullable(),
    /** The language the buyer read, which their mails are written in. */
    locale: model.enum([...LOCALES]).default(DEFAULT_LOCALE),
    payment_method: model.enum([...PAYMENT_METHODS]).default("transfer"),
    item_total: model.bigNumber(),
    delivery_total: model.bigNumber(),
    total: model.bigNumber(),
    /** Set last. A purchase without it was cut off while it was made, and is nobody's yet. */
    placed_at: model.dateTime().nullable(),
    /** Until when the money is waited for; null where nothing is waited for. */
    pay_until: model.dateTime().nullable(),
    /** Until when it is kept although that is over: a proof of the transfer waits, or the rest of the money. */
    kept_until: model.dateTime().nullable(),
    /** 1 to 999 on top of a transfer; null without one. */
    transfer_code: model.number().nullable(),
    /** What stands of it with the code, by which its transfer is told from all others; null once none is waited for. */
    transfer_amount: model.bigNumber().nullable(),
    /** When all that stands of it was paid. */
    paid_at: model.dateTime().nullable(),
    /** From when the shops may go to work: paid, or promised to be paid on delivery or later. */
    released_at: model.dateTime().nullable(),
    splits: model.hasMany(() => PaymentSplit, { mappedBy: "purchase" }),
    events: model.hasMany(() => PurchaseEvent, { mappedBy: "purchase" }),
    proofs: model.hasMany(() => TransferProof, { mappedBy: "purchase" }),
  })
  .indexes([
    { on: ["display_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["customer_id", "created_at"], where: "customer_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["pay_until"], where: "released_at IS NULL AND deleted_at IS NULL" },
    {
      on: ["transfer_amount"],
      unique: true,
      where: "transfer_amount IS NOT NULL AND released_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["created_at"], where: "placed_at IS NULL AND deleted_at IS NULL" },
  ])
