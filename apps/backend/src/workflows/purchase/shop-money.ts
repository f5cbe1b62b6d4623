/** A shop's part of the payment, in whole rupiah. */
type ShopPart = { total: number; discount_total: number; commission_total: number; pph22: number }

/**
 * What a shop gets for an order: goods less commission and tax withheld, and delivery, as if there were no coupons,
 * which the office bears. Whole rupiah.
 * @param delivery what the delivery costs before coupons
 */
export function shopMoney({ total, discount_total, commission_total, pph22 }: ShopPart, delivery: number) {
  const whole = total + discount_total
  return {
    goods: whole - delivery,
    delivery,
    commission: commission_total,
    pph22,
    discount: discount_total,
    receives: whole - commission_total - pph22,
  }
}
