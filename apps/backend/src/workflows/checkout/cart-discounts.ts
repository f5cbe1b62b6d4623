/** What a coupon takes off one line or delivery. */
type Adjustment = { code?: string | null | undefined; amount: number }
type Adjusted = { adjustments: readonly Adjustment[] }
type Discounted = { items: readonly Adjusted[]; shipping_methods: readonly Adjusted[] }

/** Whole rupiah that coupons take off these lines or deliveries. */
export const discountOf = (lines: readonly Adjusted[]): number =>
  lines.flatMap(({ adjustments }) => adjustments).reduce((sum, { amount }) => sum + amount, 0)

/** Whole rupiah by coupon, over all lines and deliveries. */
export function discountsByCode({ items, shipping_methods }: Discounted): Map<string, number> {
  const discounts = new Map<string, number>()
  for (const { code, amount } of [...items, ...shipping_methods].flatMap(({ adjustments }) => adjustments)) {
    if (code) discounts.set(code, (discounts.get(code) ?? 0) + amount)
  }
  return discounts
}
