import {
  COUPON_PROBLEMS,
  DELIVERY_SERVICES,
  MAX_COUPONS,
  MAX_LINE_QUANTITY,
  METHOD_REFUSALS,
  PAYMENT_METHODS,
  TABLE_SOURCE,
} from "@sebiduk/domain"
import { z } from "zod"
import { Phone, Postcode } from "./address-fields"
import { Holiday, Picture } from "./catalogue"
import { Day } from "./paging"
import { Locale, LocalisedText, plainText } from "./text"

const Idr = z.int().nonnegative()
/** A quantity that is no whole positive number answers QUANTITY_INVALID on this field. */
const Quantity = z.int().min(1).max(MAX_LINE_QUANTITY)

export { DELIVERY_SERVICES }
export const DeliveryService = z.enum(DELIVERY_SERVICES)
export type DeliveryService = z.infer<typeof DeliveryService>

export const PaymentMethod = z.enum(PAYMENT_METHODS)

/** `POST /store/checkout/:id/lines` */
export const StoreAddLine = z.strictObject({ variant_id: z.string().min(1).max(64), quantity: Quantity })
export type StoreAddLineInput = z.infer<typeof StoreAddLine>
/** `POST /store/checkout/:id/lines/:line_id`; 0 removes the line. */
export const StoreUpdateLine = z.strictObject({ quantity: z.int().min(0).max(MAX_LINE_QUANTITY) })
export type StoreUpdateLineInput = z.infer<typeof StoreUpdateLine>

/** `POST /store/checkout/:id/prices`: the new prices as the buyer saw them; one that is another by now stays unaccepted. */
export const StoreAcceptPrices = z.strictObject({
  lines: z
    .array(z.strictObject({ line_id: z.string().min(1).max(64), price_idr: Idr }))
    .min(1)
    .max(200),
})
export type StoreAcceptPricesInput = z.infer<typeof StoreAcceptPrices>

/** `POST /store/checkout/:id/address` */
export const StoreSetAddress = z.strictObject({
  email: z.email().max(200),
  recipient: plainText().min(3).max(100),
  phone: Phone,
  /** Kemendagri code of the kelurahan/desa; province, regency and kecamatan follow from it. */
  desa_code: z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/),
  postcode: Postcode,
  /** The buyer insists on a postcode whose prefix is not usual in the province (AREA_MISMATCH otherwise). */
  postcode_confirmed: z.boolean().default(false),
  /** Street, number, RT/RW. */
  street: plainText().min(5).max(200),
  landmark: plainText().max(120).default(""),
  note: plainText().max(300).default(""),
})
export type StoreSetAddressInput = z.infer<typeof StoreSetAddress>

/** `POST /store/checkout/:id/delivery`: exactly one service per seller of the cart. */
export const StoreSetDelivery = z.strictObject({
  choices: z
    .array(z.strictObject({ seller_id: z.string().min(1).max(64), service: DeliveryService }))
    .min(1)
    .max(50),
})
export type StoreSetDeliveryInput = z.infer<typeof StoreSetDelivery>

/** `POST /store/checkout/:id/coupon` and `…/coupon/remove` */
export const StoreCoupon = z.strictObject({ code: plainText().min(2).max(40) })
export type StoreCouponInput = z.infer<typeof StoreCoupon>

/** `POST /store/checkout/:id/complete` */
export const StoreCompleteCheckout = z.strictObject({
  /**
   * One of the cart's `payment_methods` without a refusal; another answers 409 PAYMENT_METHOD_UNAVAILABLE. A card is
   * authorised before, see `StorePreparePayment`.
   */
  payment_method: PaymentMethod,
  /** The total the buyer saw; another total on the server answers 409 TOTAL_CHANGED. */
  expected_total_idr: Idr,
  /** The language of the page, which the buyer's mails are written in; left out it is Bahasa. */
  locale: Locale.optional(),
})
export type StoreCompleteCheckoutInput = z.infer<typeof StoreCompleteCheckout>

/** Kept in the line's metadata when it is added, so that the order reads the same for ever. */
export const LineFacts = z.strictObject({
  seller_id: z.string(),
  title_en: z.string(),
  is_illustration: z.boolean(),
  /** Whether it spoils: how long it may be given back, whatever becomes of the product. */
  perishable: z.boolean().default(false),
})
export type LineFacts = z.infer<typeof LineFacts>

/** Kept in `data` of a seller's shipping method: the quote as it was promised. */
export const DeliveryFacts = z.strictObject({
  seller_id: z.string(),
  service: DeliveryService,
  price_idr: Idr,
  chargeable_weight_g: Idr,
  parcels: z.int().positive(),
  etd_days: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
  /** Who asked this price: the tariff table, or a live courier by its name. */
  source: z.string().default(TABLE_SOURCE),
  quoted_at: z.iso.datetime().nullable().default(null),
})
export type DeliveryFacts = z.infer<typeof DeliveryFacts>

export const COUPON_KINDS = ["percentage", "amount", "delivery"] as const
export const CouponKind = z.enum(COUPON_KINDS)
export type CouponKind = z.infer<typeof CouponKind>

/** Kept in the cart's metadata: a code stays the buyer's also while it takes nothing off. */
export const CouponMemory = z.strictObject({
  code: z.string(),
  kind: CouponKind,
  problem: z.enum(COUPON_PROBLEMS).nullable(),
})
export type CouponMemory = z.infer<typeof CouponMemory>

/** What of an Indonesian address Medusa has no column for; kept in the address's metadata. */
export const AddressFacts = z.strictObject({
  desa_code: z.string(),
  kecamatan: z.string(),
  desa: z.string(),
  landmark: z.string(),
  note: z.string(),
})
export type AddressFacts = z.infer<typeof AddressFacts>

export const CartLine = z.strictObject({
  id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  title: LocalisedText,
  variant_title: z.string(),
  picture: Picture.nullable(),
  quantity: z.int().positive(),
  /** The price of one piece when it was put in or last agreed to; the totals count with it. */
  unit_price_idr: Idr,
  /** What one piece costs now, when that is another price; no order is made before the buyer accepts it. */
  new_price_idr: Idr.nullable(),
  total_idr: Idr,
  /** Pieces this line can hold now, beside other lines of the same variant. */
  available: z.int().nonnegative(),
  /** Why this line cannot be bought as it stands; null when it can. */
  problem: z.enum(["QUANTITY_ABOVE_STOCK", "VARIANT_NOT_FOR_SALE"]).nullable(),
})
export type CartLine = z.infer<typeof CartLine>

export const CartDelivery = z.strictObject({
  service: DeliveryService,
  price_idr: Idr,
  chargeable_weight_g: Idr,
  etd_days: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
})
export type CartDelivery = z.infer<typeof CartDelivery>

/** Only an `open` shop sells; `suspended` is the office's halt, `closed` everything else. */
export const CART_SHOP_STATES = ["open", "suspended", "closed"] as const

/** A holiday now or to come, and the day (WIB) on which orders are handled again. */
export const CartHoliday = Holiday.extend({ is_now: z.boolean(), resumes_on: Day })
export type CartHoliday = z.infer<typeof CartHoliday>

export const CartSellerGroup = z.strictObject({
  seller: z.strictObject({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kecamatan: z.string(),
    state: z.enum(CART_SHOP_STATES),
    /** Working days until a paid order leaves the shop. */
    dispatch_days: z.int().nonnegative(),
  }),
  lines: z.array(CartLine).min(1),
  /** Goods before coupons. */
  subtotal_idr: Idr,
  holiday: CartHoliday.nullable(),
  /** The least the shop sends for, before delivery and discounts; null when it sends any amount. */
  minimum_order_idr: Idr.nullable(),
  /** What is missing to it at today's prices, counting only what is for sale; 0 when it is reached. */
  below_minimum_idr: Idr,
  weight_g: Idr,
  delivery: CartDelivery.nullable(),
  /** What coupons take off this seller's goods and delivery. */
  discount_idr: Idr,
})
export type CartSellerGroup = z.infer<typeof CartSellerGroup>

export const CartAddress = z.strictObject({
  email: z.string(),
  recipient: z.string(),
  phone: z.string(),
  desa_code: z.string(),
  province: z.string(),
  regency: z.string(),
  kecamatan: z.string(),
  desa: z.string(),
  postcode: z.string(),
  street: z.string(),
  landmark: z.string(),
  note: z.string(),
})
export type CartAddress = z.infer<typeof CartAddress>

export const CartCoupon = CouponMemory.extend({ discount_idr: Idr })
export type CartCoupon = z.infer<typeof CartCoupon>

/** A way to pay, and why this cart may not use it; null when it may. */
export const CartPaymentMethod = z.strictObject({
  method: PaymentMethod,
  refusal: z.enum(METHOD_REFUSALS).nullable(),
})
export type CartPaymentMethod = z.infer<typeof CartPaymentMethod>

export const Cart = z.strictObject({
  id: z.string(),
  groups: z.array(CartSellerGroup),
  /** Pieces over all lines. */
  item_count: Idr,
  /** Before coupons, as is the delivery. */
  item_total_idr: Idr,
  delivery_total_idr: Idr,
  coupons: z.array(CartCoupon).max(MAX_COUPONS),
  /** What coupons take off goods and delivery. */
  discount_idr: Idr,
  total_idr: Idr,
  address: CartAddress.nullable(),
  /** What is offered here, also what does not fit this cart as it stands. */
  payment_methods: z.array(CartPaymentMethod),
  /** What is missing before the order can be placed; empty when it can. */
  missing: z.array(z.enum(["lines", "address", "delivery", "stock", "prices", "minimum", "coupon"])),
})
export type Cart = z.infer<typeof Cart>
/** `POST /store/checkout`, `GET /store/checkout/:id` and every write above. */
export const CartResponse = z.strictObject({ cart: Cart })

export const DELIVERY_REASONS = ["too_slow_for_perishable", "cargo_only", "too_heavy", "not_served"] as const

export const DeliveryQuote = z.strictObject({
  service: DeliveryService,
  price_idr: Idr,
  chargeable_weight_g: Idr,
  /** Parcels or koli the shipment travels in. */
  parcels: z.int().positive(),
  etd_days: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
})
export type DeliveryQuote = z.infer<typeof DeliveryQuote>

/** `GET /store/checkout/:id/delivery` */
export const DeliveryOptionsResponse = z.strictObject({
  sellers: z.array(
    z.strictObject({
      seller_id: z.string(),
      quotes: z.array(DeliveryQuote),
      /** Services that cannot carry this and why. */
      refused: z.array(
        z.strictObject({
          service: DeliveryService,
          reason: z.enum(DELIVERY_REASONS),
        }),
      ),
      /**
       * When nothing but pickup is left: the lines that stand in the way, and why nothing brings them there; the reason
       * is null for lines that can go alone but not together.
       */
      undeliverable: z.array(
        z.strictObject({ line_id: z.string(), reason: z.enum(DELIVERY_REASONS).nullable() }),
      ),
    }),
  ),
})
export type DeliveryOptionsResponse = z.infer<typeof DeliveryOptionsResponse>

export const CompleteResponse = z.strictObject({
  order: z.strictObject({
    id: z.string(),
    number: z.string(),
    /** Opens this order without a login; goes into the link of the confirmation page. */
    token: z.string(),
  }),
})
export type CompleteResponse = z.infer<typeof CompleteResponse>
