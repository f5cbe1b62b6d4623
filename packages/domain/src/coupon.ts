/** Why a coupon takes nothing off a cart. */
export const COUPON_PROBLEMS = ["unknown", "not_started", "expired", "used_up", "not_for_this_cart"] as const
export type CouponProblem = (typeof COUPON_PROBLEMS)[number]

/** Coupons one cart can hold. */
export const MAX_COUPONS = 5

export type CouponFacts = {
  /** Published by the office and given by its code. */
  is_open: boolean
  starts_at: Date | null
  ends_at: Date | null
  /** Its uses, its budget or this buyer's turn are gone. */
  is_used_up: boolean
  /** What it is taken off: nothing of the kind in the cart yet, or whole rupiah. */
  taken_off: number | "nothing_yet"
}

/**
 * Why a coupon takes nothing off; undefined while it does, or waits for what it is taken off, as free delivery does
 * until a service is chosen.
 * @param now an instant
 */
export function couponProblem(coupon: CouponFacts | undefined, now: Date): CouponProblem | undefined {
  if (!coupon?.is_open) return "unknown"
  if (coupon.starts_at && coupon.starts_at > now) return "not_started"
  if (coupon.ends_at && coupon.ends_at <= now) return "expired"
  if (coupon.is_used_up) return "used_up"
  return coupon.taken_off === 0 ? "not_for_this_cart" : undefined
}
