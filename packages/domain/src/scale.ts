export const BUSINESS_SCALES = ["mikro", "kecil", "menengah"] as const
export type BusinessScale = (typeof BUSINESS_SCALES)[number]

const BILLION = 1_000_000_000

/** Upper limits in whole rupiah, PP 7/2021 art. 35: capital without land and buildings, and sales of a year. */
const LIMITS = { capital: [1, 5, 10], sales: [2, 15, 50] } as const

/**
 * Scale of a business: by yearly sales where there are any on record, else by capital.
 * @returns undefined without either figure, and above the limits of menengah
 * @throws RangeError on a negative amount (a bug: contracts refuse it earlier)
 */
export function scaleOf(facts: {
  capital_idr: number | null
  sales_idr: number | null
}): BusinessScale | undefined {
  const { capital_idr, sales_idr } = facts
  const amount = sales_idr ?? capital_idr
  if (amount === null) return undefined
  if (amount < 0) throw new RangeError("an amount cannot be negative")
  const limits = sales_idr === null ? LIMITS.capital : LIMITS.sales
  return BUSINESS_SCALES[limits.findIndex((limit) => amount <= limit * BILLION)]
}
