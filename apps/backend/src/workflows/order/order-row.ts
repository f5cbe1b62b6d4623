import { z } from "@medusajs/framework/zod"
import { AddressFacts, DeliveryFacts, LineFacts } from "@sebiduk/contracts"

/** Every field the buyer's view of an order needs. */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "created_at",
  "canceled_at",
  "email",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.thumbnail",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_address.*",
  "payment_collections.payments.data",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
  "fulfillments.labels.tracking_number",
]

const Amount = z.coerce.number()
const Instant = z.coerce.date().nullable()

export const OrderRow = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  created_at: z.coerce.date(),
  canceled_at: Instant,
  email: z.string(),
  item_total: Amount,
  shipping_total: Amount,
  total: Amount,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      product_title: z.string().nullable(),
      product_handle: z.string().nullable(),
      variant_title: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: Amount,
      unit_price: Amount,
      total: Amount,
      metadata: LineFacts,
    }),
  ),
  shipping_methods: z.array(z.object({ amount: Amount, data: DeliveryFacts })),
  shipping_address: z.object({
    first_name: z.string(),
    phone: z.string(),
    province: z.string(),
    city: z.string(),
    address_1: z.string(),
    postal_code: z.string(),
    metadata: AddressFacts,
  }),
  payment_collections: z.array(
    z.object({
      payments: z
        .array(
          z.object({
            data: z.object({ bank: z.string(), account_number: z.string(), account_holder: z.string() }),
            captured_at: Instant,
            canceled_at: Instant,
          }),
        )
        .default([]),
    }),
  ),
  fulfillments: z
    .array(
      z.object({
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
