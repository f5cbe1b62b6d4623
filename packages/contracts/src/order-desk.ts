import { COURIERS, DESK_ACTS, DESK_STAGES, LATE_MARKS, PAYMENT_METHODS } from "@sebiduk/domain"
import { z } from "zod"
import { CartAddress, CartDelivery, DeliveryService } from "./checkout"
import { CommissionRate } from "./commission"
import { CANCELLERS, OrderLine } from "./order"
import { Day, Instant, Page, PageNumber } from "./paging"
import { LocalisedText, plainText } from "./text"

const Idr = z.int().nonnegative()

export const DeskStage = z.enum(DESK_STAGES)
export type DeskStage = z.infer<typeof DeskStage>

/** What a shop looks through; `done` holds what arrived and what was cancelled, `all` also what is not paid yet. */
export const DESK_VIEWS = ["new", "to_ship", "shipped", "done", "all"] as const
export const DeskView = z.enum(DESK_VIEWS)
export type DeskView = z.infer<typeof DeskView>

/** `GET /seller/orders`: most urgent first where something is to be done, else newest first. */
export const SellerListOrders = z.strictObject({
  view: DeskView.default("new"),
  /** An order's number, or a part of the recipient's name. */
  q: plainText().max(100).default(""),
  page: PageNumber,
})
export type SellerListOrdersInput = z.infer<typeof SellerListOrders>

const Facts = z.strictObject({
  id: z.string(),
  /** `SBD-000042-A` */
  number: z.string(),
  stage: DeskStage,
  late: z.enum(LATE_MARKS).nullable(),
  placed_at: Instant,
  payment_method: z.enum(PAYMENT_METHODS),
  /** Since when the shop may go to work: paid, or to be paid on delivery or later. */
  released_at: Instant.nullable(),
  paid_at: Instant.nullable(),
  accepted_at: Instant.nullable(),
  /** The day by whose end (WIB) the shop said it would send. */
  ship_by: Day.nullable(),
  province: z.string(),
  regency: z.string(),
  total_idr: Idr,
})

export const DeskOrderRow = Facts.extend({
  /** null while the order is not released and once it is cancelled, see `DeskOrder.address`. */
  recipient: z.string().nullable(),
  service: DeliveryService.nullable(),
  /** Of the line that stands first; the others are counted. */
  first_title: LocalisedText,
  line_count: z.int().positive(),
  pieces: z.int().positive(),
})
export type DeskOrderRow = z.infer<typeof DeskOrderRow>

export const DeskOrderListResponse = z.strictObject({
  orders: z.array(DeskOrderRow),
  /** Of all the shop's orders, whatever is searched for. */
  counts: z.record(DeskView, z.int().nonnegative()),
  page: Page,
})
export type DeskOrderListResponse = z.infer<typeof DeskOrderListResponse>

export const DeskLine = OrderLine.extend({
  /** Pieces in parcels, and of those on their way or arrived. */
  packed: z.int().nonnegative(),
  shipped: z.int().nonnegative(),
  /** Pieces that are in no parcel yet. */
  left: z.int().nonnegative(),
})
export type DeskLine = z.infer<typeof DeskLine>

export const DeskParcel = z.strictObject({
  id: z.string(),
  state: z.enum(["packed", "shipped", "arrived"]),
  lines: z.array(z.strictObject({ line_id: z.string(), quantity: z.int().positive() })),
  /** null until it is sent, and for one that the office sent. */
  courier: z.enum(COURIERS).nullable(),
  waybills: z.array(z.string()),
  /** Where the courier looks the waybill up. */
  track_url: z.url().nullable(),
  packed_at: Instant,
  shipped_at: Instant.nullable(),
  delivered_at: Instant.nullable(),
})
export type DeskParcel = z.infer<typeof DeskParcel>

/** A shop's own part of a purchase, with what may be done about it now. Whole rupiah. */
export const DeskOrder = Facts.extend({
  delivery: CartDelivery.nullable(),
  /**
   * Whom it goes to. Only of an order that is released and stands: until then it may come to nothing, and afterwards the
   * shop sends nothing there, so that it needs no stranger's address and phone.
   */
  address: CartAddress.omit({ email: true }).nullable(),
  lines: z.array(DeskLine).min(1),
  parcels: z.array(DeskParcel),
  acts: z.array(z.enum(DESK_ACTS)),
  /** Between which days the shop may promise to send, and the one it usually needs; while it is to be accepted. */
  ship_by_range: z.strictObject({ earliest: Day, latest: Day, suggested: Day }).nullable(),
  /** By which a parcel of it may go, the likeliest first. */
  couriers: z.array(z.enum(COURIERS)),
  /** Before coupons, as is the delivery. */
  item_total_idr: Idr,
  delivery_total_idr: Idr,
  /** What coupons took off for the buyer; the office bears it. */
  discount_idr: Idr,
  /** Of its lines, each rate once. */
  commission_rates: z.array(CommissionRate),
  commission_idr: Idr,
  /** Withheld for the tax office; 0 while nothing is. */
  pph22_idr: Idr,
  /** What the shop gets: goods less commission and tax, and delivery, coupons or not. 0 once it is cancelled. */
  receives_idr: Idr,
  cancelled: z.strictObject({ at: Instant, by: z.enum(CANCELLERS), reason: z.string() }).nullable(),
  refunded_idr: Idr,
})
export type DeskOrder = z.infer<typeof DeskOrder>

/** Every write about an order answers the order as it now is. */
export const DeskOrderResponse = z.strictObject({ order: DeskOrder })
export type DeskOrderResponse = z.infer<typeof DeskOrderResponse>

/** `POST /seller/orders/:id/accept`; the same once more changes nothing. */
export const SellerAcceptOrder = z.strictObject({ ship_by: Day })
export type SellerAcceptOrderInput = z.infer<typeof SellerAcceptOrder>

/** `POST /seller/orders/:id/reject`; the buyer reads the reason. */
export const SellerRejectOrder = z.strictObject({ reason: plainText().min(3).max(200) })
export type SellerRejectOrderInput = z.infer<typeof SellerRejectOrder>

/** `POST /seller/orders/:id/parcels`: what goes into one parcel. */
export const SellerPackParcel = z.strictObject({
  lines: z
    .array(z.strictObject({ line_id: z.string().min(1).max(60), quantity: z.int().positive() }))
    .min(1)
    .max(100),
  /** Whoever sends the same key again gets the parcel that was made by it. */
  key: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
})
export type SellerPackParcelInput = z.infer<typeof SellerPackParcel>

/** `POST /seller/orders/:id/parcels/:parcel_id/ship`; no waybill where the shop hands it over itself. */
export const SellerShipParcel = z.strictObject({
  courier: z.enum(COURIERS),
  waybill: plainText().max(60).default(""),
})
export type SellerShipParcelInput = z.infer<typeof SellerShipParcel>

/** Kept in a fulfillment's metadata; one that the office made has none of it. */
export const ParcelFacts = z.object({
  courier: z.enum(COURIERS).optional(),
  /** Of `SellerPackParcel`. */
  key: z.string().optional(),
})
export type ParcelFacts = z.infer<typeof ParcelFacts>
