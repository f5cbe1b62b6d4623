import type { CouponProblem } from "@sebiduk/domain"
import { conflict, conflictAt, type Refused } from "../../refused"

/** 409 COUPON_REFUSED naming the coupon and why; at the field it was typed in, if it was. */
export function couponRefused(code: string, reason: CouponProblem | "too_many", field?: string): Refused {
  const message = `The coupon ${code} cannot be used: ${reason}`
  const values = { code, reason }
  return field
    ? conflictAt(field, { code: "COUPON_REFUSED", values }, message)
    : conflict("COUPON_REFUSED", message, values)
}
