import { formatNumber, type Locale } from "./format"

const NO_BREAK_SPACE = "\u00A0"

/**
 * Guards the border where a number becomes money.
 * @param amount whole rupiah; negative for a deduction
 * @throws RangeError when it is no safe integer (a bug: contracts refuse it earlier)
 */
export function assertRupiah(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole rupiah: ${amount}`)
}

/**
 * An amount as shoppers read it: `Rp 125.000`, in English `Rp 125,000`, with U+00A0 after `Rp`
 * (CLDR's id-ID). Never decimals, whatever locale data the runtime carries.
 * @param amount whole rupiah
 * @throws RangeError when it is no safe integer
 */
export function rupiah(amount: number, locale: Locale = "id"): string {
  assertRupiah(amount)
  const sign = amount < 0 ? "-" : ""
  return `${sign}Rp${NO_BREAK_SPACE}${formatNumber(Math.abs(amount), locale)}`
}

/**
 * Splits an amount over parts in proportion to their weights by largest remainder, so that the
 * parts sum to the total. Equal remainders go to the earlier part; the order of parts is kept.
 * @param total whole rupiah; a negative total is split like its positive twin
 * @param weights non-negative integers, e.g. line totals in rupiah or grams
 * @returns whole rupiah per part, in the order of `weights`
 * @throws RangeError on a broken amount or weight, or when nothing has weight but the total is not 0
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  assertRupiah(total)
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`)
  }
  // BigInt: rupiah times rupiah passes 2^53 long before any single amount does.
  const sum = weights.reduce((acc, weight) => acc + BigInt(weight), 0n)
  if (sum === 0n) {
    if (total !== 0) throw new RangeError("nothing to allocate to: every weight is 0")
    return weights.map(() => 0)
  }
  const whole = BigInt(Math.abs(total))
  const parts = weights.map((weight, index) => {
    const share = whole * BigInt(weight)
    return { index, amount: share / sum, remainder: share % sum }
  })
  const missing = Number(whole - parts.reduce((acc, part) => acc + part.amount, 0n))
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )
  for (const part of byRemainder.slice(0, missing)) part.amount += 1n
  return parts.map((part) => {
    const amount = Number(part.amount)
    return total < 0 && amount !== 0 ? -amount : amount
  })
}
