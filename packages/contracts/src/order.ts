import { z } from "zod"
import { CartAddress, CartDelivery } from "./checkout"
import { Picture } from "./catalogue"
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

export const TransferInstructions = z.strictObject({
  bank: z.string(),
  account_number: z.string(),
  account_holder: z.string(),
  amount_idr: Idr,
  /** What the buyer writes in the transfer's note. */
  reference: z.string(),
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

export const Order = z.strictObject({
  id: z.string(),
  number: z.string(),
  state: OrderState,
  placed_at: z.iso.datetime(),
  paid_at: z.iso.datetime().nullable(),
  shipped_at: z.iso.datetime().nullable(),
  groups: z.array(
    z.strictObject({
      seller: z.strictObject({ id: z.string(), handle: z.string(), name: z.string(), kecamatan: z.string() }),
      lines: z.array(OrderLine).min(1),
      subtotal_idr: Idr,
      delivery: CartDelivery.nullable(),
      waybills: z.array(z.string()),
    }),
  ),
  item_total_idr: Idr,
  delivery_total_idr: Idr,
  total_idr: Idr,
  address: CartAddress,
  /** Present while the transfer is awaited. */
  transfer: TransferInstructions.nullable(),
})
export type Order = z.infer<typeof Order>

/** `GET /store/orders/:id` with the header `x-order-token`. */
export const OrderResponse = z.strictObject({ order: Order })
/** `POST /store/orders/lookup` */
export const OrderLookupResponse = z.strictObject({ order: Order, token: z.string() })
export type OrderLookupResponse = z.infer<typeof OrderLookupResponse>
