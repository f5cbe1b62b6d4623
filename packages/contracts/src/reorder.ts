import { z } from "zod"
import { Cart } from "./checkout"
import { JoinNotice } from "./member"
import { LocalisedText } from "./text"

/** `POST /store/orders/:id/reorder` with the header `x-order-token`. */
export const StoreReorder = z.strictObject({
  /** One shop's order; the whole purchase without it. */
  order_id: z.string().min(1).max(60).optional(),
  /** The open cart that the goods go into; without it one is opened. */
  cart_id: z.string().min(1).max(64).optional(),
})
export type StoreReorderInput = z.infer<typeof StoreReorder>

const Idr = z.int().nonnegative()

/** Of ordered goods: fewer are in the cart than were ordered, or a piece costs another price than then. */
export const ReorderNotice = z.discriminatedUnion("reason", [
  JoinNotice,
  z.strictObject({
    title: LocalisedText,
    variant_title: z.string(),
    reason: z.literal("PRICE_CHANGED"),
    /** Of one piece, before coupons, as it was ordered. */
    was_idr: Idr,
    now_idr: Idr,
  }),
])
export type ReorderNotice = z.infer<typeof ReorderNotice>

/** The cart with the goods, and what of them changed, line by line as they were ordered. */
export const ReorderResponse = z.strictObject({ cart: Cart, notices: z.array(ReorderNotice) })
export type ReorderResponse = z.infer<typeof ReorderResponse>
