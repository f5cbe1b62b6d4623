import { z } from "@medusajs/framework/zod"
import { AddressFacts, CANCELLERS, DeliveryFacts, LineFacts, ParcelFacts } from "@sebiduk/contracts"
import { PAYMENT_METHODS, PROOF_STATUSES } from "@sebiduk/domain"

const Amount = z.coerce.number()
const Adjustments = z.array(z.object({ code: z.string().nullish(), amount: Amount })).default([])
const Instant = z.coerce.date().nullable()

/** What the buyer's view of a purchase needs of it. */
export const PURCHASE_FIELDS = ["*", "splits.*", "proofs.*"]

const SplitRow = z.object({
  order_id: z.string(),
  seller_id: z.string(),
  part: z.number(),
  item_total: Amount,
  total: Amount,
  captured_at: Instant,
  captured_total: Amount,
  refunded_total: Amount,
  accepted_at: Instant,
  ship_by: z.string().nullable(),
  cancelled_at: Instant,
  cancelled_by: z.enum(CANCELLERS).nullable(),
  cancel_reason: z.string().nullable(),
})
export type SplitRow = z.infer<typeof SplitRow>

/** A proof of a transfer. */
export const ProofRow = z.object({
  id: z.string(),
  status: z.enum(PROOF_STATUSES),
  file_name: z.string(),
  mime_type: z.string(),
  sender: z.string(),
  note: z.string(),
  reason: z.string().nullable(),
  created_at: z.coerce.date(),
})
export type ProofRow = z.infer<typeof ProofRow>

export const PurchaseRow = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  payment_collection_id: z.string(),
  created_at: z.coerce.date(),
  item_total: Amount,
  delivery_total: Amount,
  total: Amount,
  pay_until: Instant,
  kept_until: Instant,
  transfer_code: z.number().nullable(),
  payment_method: z.enum(PAYMENT_METHODS),
  paid_at: Instant,
  released_at: Instant,
  splits: z.array(SplitRow).min(1),
  proofs: z.array(ProofRow).default([]),
})
export type PurchaseRow = z.infer<typeof PurchaseRow>

/** What it needs of each shop's order. */
export const ORDER_FIELDS = [
  "id",
  "email",
  // Without a total core leaves the quantities of the lines out.
  "total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.product_handle",
  "items.variant_id",
  "items.variant_title",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
  "items.adjustments.code",
  "items.adjustments.amount",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.adjustments.code",
  "shipping_methods.adjustments.amount",
  "shipping_address.*",
  "fulfillments.id",
  "fulfillments.created_at",
  "fulfillments.metadata",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
  "fulfillments.labels.tracking_number",
]

export const OrderRow = z.object({
  id: z.string(),
  email: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      product_title: z.string().nullable(),
      product_handle: z.string().nullable(),
      variant_id: z.string().nullable(),
      variant_title: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: Amount,
      unit_price: Amount,
      /** After coupons. */
      total: Amount,
      adjustments: Adjustments,
      metadata: LineFacts,
    }),
  ),
  shipping_methods: z.array(z.object({ amount: Amount, data: DeliveryFacts, adjustments: Adjustments })),
  shipping_address: z.object({
    first_name: z.string(),
    phone: z.string(),
    province: z.string(),
    city: z.string(),
    address_1: z.string(),
    postal_code: z.string(),
    metadata: AddressFacts,
  }),
  fulfillments: z
    .array(
      z.object({
        id: z.string(),
        created_at: z.coerce.date(),
        metadata: ParcelFacts.nullable(),
        shipped_at: Instant,
        delivered_at: Instant,
        canceled_at: Instant,
        items: z.array(z.object({ line_item_id: z.string().nullable(), quantity: Amount })).default([]),
        labels: z.array(z.object({ tracking_number: z.string() })).default([]),
      }),
    )
    .default([]),
})
export type OrderRow = z.infer<typeof OrderRow>

/** Where a transfer goes, as the provider told the buyer. */
export const AccountRow = z.object({
  bank: z.string(),
  account_number: z.string(),
  account_holder: z.string(),
})
export type AccountRow = z.infer<typeof AccountRow>
