import { COURIERS, PAYMENT_METHODS, PROOF_STATUSES } from "@sebiduk/domain"
import { z } from "zod"
import { CartAddress, CartDelivery } from "./checkout"
import { Picture } from "./catalogue"
import { OrderRefund } from "./refund"
import { LocalisedText, plainText } from "./text"

const Idr = z.int().nonnegative()

export const ORDER_STATES = ["awaiting_payment", "processing", "shipped", "completed", "cancelled"] as const
export const OrderState = z.enum(ORDER_STATES)
export type OrderState = z.infer<typeof OrderState>

/** `POST /store/orders/lookup`. Answers ORDER_NOT_FOUND alike for a wrong number and a wrong phone. */
export const StoreLookupOrder = z.strictObject({
  number: plainText().min(3).max(30),
  phone: plainText().min(6).max(30),
})
export type StoreLookupOrderInput = z.infer<typeof StoreLookupOrder>

/** A photo or PDF by which the buyer shows that the money was sent. */
export const TransferProof = z.strictObject({
  id: z.string(),
  status: z.enum(PROOF_STATUSES),
  file_name: z.string(),
  /** `application/pdf` or `image/jpeg`. */
  mime_type: z.string(),
  sent_at: z.iso.datetime(),
  /** Who sent the money, and what the buyer says about it. */
  sender: z.string(),
  note: z.string(),
  /** Why the office did not take it. */
  reason: z.string().nullable(),
})
export type TransferProof = z.infer<typeof TransferProof>

export const TransferInstructions = z.strictObject({
  bank: z.string(),
  account_number: z.string(),
  account_holder: z.string(),
  /** What is still to be sent, to the rupiah: what the orders cost, with the code, less what came in. */
  amount_idr: Idr,
  /** 1 to 999, part of the amount: it tells this transfer from all others. null when none was free. */
  code: z.int().positive().nullable(),
  /** What came in and is not enough. */
  received_idr: Idr,
  /** What the buyer writes in the transfer's note. */
  reference: z.string(),
  /** Until when the money is waited for; then the order is cancelled by itself. */
  pay_until: z.iso.datetime().nullable(),
  /** Until when the order is kept although that is over: a proof waits for the office, or the office for the rest. */
  kept_until: z.iso.datetime().nullable(),
  /** Oldest first, without those that others took the place of. */
  proofs: z.array(TransferProof),
})
export type TransferInstructions = z.infer<typeof TransferInstructions>

export const OrderLine = z.strictObject({
  id: z.string(),
  product_handle: z.string().nullable(),
  title: LocalisedText,
  variant_title: z.string(),
  picture: Picture.nullable(),
  quantity: z.int().positive(),
  unit_price_idr: Idr,
  total_idr: Idr,
})
export type OrderLine = z.infer<typeof OrderLine>

export const CANCELLERS = ["buyer", "seller", "office", "expiry"] as const

/** One shop's part of a purchase, an order of its own. Amounts as they were bought. */
export const SellerOrder = z.strictObject({
  id: z.string(),
  /** `SBD-000042-A` */
  number: z.string(),
  state: OrderState,
  seller: z.strictObject({ id: z.string(), handle: z.string(), name: z.string(), kecamatan: z.string() }),
  lines: z.array(OrderLine).min(1),
  /** Goods before coupons. */
  subtotal_idr: Idr,
  delivery: CartDelivery.nullable(),
  /** What coupons took off this shop's goods and delivery. */
  discount_idr: Idr,
  total_idr: Idr,
  /** What is on its way or arrived. */
  parcels: z.array(
    z.strictObject({
      id: z.string(),
      lines: z.array(z.strictObject({ line_id: z.string(), quantity: z.int().positive() })),
      /** null for one that the office sent. */
      courier: z.enum(COURIERS).nullable(),
      waybills: z.array(z.string()),
      /** Where the courier looks the waybill up. */
      track_url: z.url().nullable(),
      shipped_at: z.iso.datetime(),
    }),
  ),
  /** When its money came in; on delivery each shop takes its own. */
  paid_at: z.iso.datetime().nullable(),
  accepted_at: z.iso.datetime().nullable(),
  /** The day by whose end (WIB) the shop said it would send. */
  ship_by: z.iso.date().nullable(),
  shipped_at: z.iso.datetime().nullable(),
  cancelled: z.strictObject({ at: z.iso.datetime(), by: z.enum(CANCELLERS), reason: z.string() }).nullable(),
  refunded_idr: Idr,
  /** Whether the buyer may still take it back: nothing of it is packed. */
  can_cancel: z.boolean(),
  /** Whether the buyer may say that it arrived: all of it was sent. */
  can_confirm: z.boolean(),
})
export type SellerOrder = z.infer<typeof SellerOrder>

/** A purchase as its buyer sees it: paid once, sent by each shop on its own. */
export const Order = z.strictObject({
  id: z.string(),
  number: z.string(),
  state: OrderState,
  placed_at: z.iso.datetime(),
  payment_method: z.enum(PAYMENT_METHODS),
  /** Since when the shops are at work: paid, or to be paid on delivery or later. */
  released_at: z.iso.datetime().nullable(),
  paid_at: z.iso.datetime().nullable(),
  shipped_at: z.iso.datetime().nullable(),
  orders: z.array(SellerOrder).min(1),
  /** Before coupons, as is the delivery. */
  item_total_idr: Idr,
  delivery_total_idr: Idr,
  discount_idr: Idr,
  /** The codes it was bought with. */
  coupons: z.array(z.string()),
  total_idr: Idr,
  /** What of the total is not to be paid any more, or was given back. */
  cancelled_idr: Idr,
  address: CartAddress,
  /** Present while the transfer is awaited. */
  transfer: TransferInstructions.nullable(),
  /** What the buyer gets back, the oldest first. */
  refunds: z.array(OrderRefund),
})
export type Order = z.infer<typeof Order>

/** `GET /store/orders/:id` with the header `x-order-token`. */
export const OrderResponse = z.strictObject({ order: Order })
/** `POST /store/orders/lookup` */
export const OrderLookupResponse = z.strictObject({ order: Order, token: z.string() })
export type OrderLookupResponse = z.infer<typeof OrderLookupResponse>

/** `POST /store/orders/:id/cancel` with the header `x-order-token`: one shop's order, before anything of it is packed. */
export const StoreCancelOrder = z.strictObject({
  order_id: z.string().min(1).max(60),
  reason: z.string().trim().max(200).default(""),
})
export type StoreCancelOrderInput = z.infer<typeof StoreCancelOrder>

/** `POST /store/orders/:id/receive` with the header `x-order-token`: one shop's order arrived. */
export const StoreReceiveOrder = z.strictObject({ order_id: z.string().min(1).max(60) })
export type StoreReceiveOrderInput = z.infer<typeof StoreReceiveOrder>
