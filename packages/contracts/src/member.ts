import { JOIN_CUTS } from "@sebiduk/domain"
import { z } from "zod"
import { Phone } from "./address-fields"
import { Cart } from "./checkout"
import { OrderState } from "./order"
import { Instant, Page, PageNumber } from "./paging"
import { LocalisedText, Locale, plainText } from "./text"

const Idr = z.int().nonnegative()

/**
 * `POST /store/members`, with the token of `POST /auth/customer/emailpass/register` or of a login that is a seller's.
 * The e-mail is that of the login. Repeating it answers the same member.
 */
export const StoreRegisterMember = z.strictObject({
  name: plainText().min(2).max(100),
  phone: Phone,
  /** The language we write to them in. */
  locale: Locale,
})
export type StoreRegisterMemberInput = z.infer<typeof StoreRegisterMember>

/** What of a member Medusa has no column for; kept in the customer's metadata. */
export const BuyerFacts = z.object({ locale: Locale })
export type BuyerFacts = z.infer<typeof BuyerFacts>

/** A buyer with an account, as they see themselves. */
export const Buyer = z.strictObject({
  name: z.string(),
  email: z.string(),
  /** E.164; null for an account the office made. */
  phone: z.string().nullable(),
  locale: Locale,
})
export type Buyer = z.infer<typeof Buyer>

/** `POST /store/members`, `GET /store/members/me` */
export const BuyerResponse = z.strictObject({
  member: Buyer,
  /** Their open cart on whatever device; null while there is none. */
  cart_id: z.string().nullable(),
})
export type BuyerResponse = z.infer<typeof BuyerResponse>

/** `GET /store/members/me/orders` */
export const StoreListBuyerOrders = z.strictObject({ page: PageNumber })
export type StoreListBuyerOrdersInput = z.infer<typeof StoreListBuyerOrders>

export const BuyerOrder = z.strictObject({
  id: z.string(),
  number: z.string(),
  state: OrderState,
  placed_at: Instant,
  /** As it was bought. */
  total_idr: Idr,
  /** What of the total is not to be paid any more, or was given back. */
  cancelled_idr: Idr,
  /** Shops it was bought from. */
  shop_count: z.int().positive(),
  /** Opens the purchase, as in the link of the confirmation page. */
  token: z.string(),
})
export type BuyerOrder = z.infer<typeof BuyerOrder>

export const BuyerOrderListResponse = z.strictObject({ orders: z.array(BuyerOrder), page: Page })
export type BuyerOrderListResponse = z.infer<typeof BuyerOrderListResponse>

/** A line of the guest's cart of which less came along than was in it. */
export const JoinNotice = z.strictObject({
  title: LocalisedText,
  variant_title: z.string(),
  reason: z.enum(JOIN_CUTS),
  /** Pieces of both carts together. */
  wanted: z.int().positive(),
  /** Pieces that are in the cart now. */
  quantity: z.int().nonnegative(),
})
export type JoinNotice = z.infer<typeof JoinNotice>

/** `POST /store/checkout/:id/join`: the member's cart, which may be another than the one named. */
export const JoinCartResponse = z.strictObject({ cart: Cart, notices: z.array(JoinNotice) })
export type JoinCartResponse = z.infer<typeof JoinCartResponse>
