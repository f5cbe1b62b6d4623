/** Parts of a rupiah a share is told apart by; what is finer is noise of the computation. */
const PARTS = 10_000

/** One line's share of a discount. */
export type DiscountShare = {
  /** Rupiah with any decimals, as it was computed. */
  amount: number
  /** Whole rupiah the line can still be lowered by. */
  room: number
}

/**
 * Rounds the shares of one discount to whole rupiah: their sum half up, the shares by largest remainder, so that they
 * sum to it. Equal remainders go to the earlier share. No share passes its room; what finds no room is not given.
 * @returns whole rupiah per share, in the order of `shares`
 * @throws RangeError on a negative or broken amount, or room that is not whole rupiah
 */
export function wholeShares(shares: readonly DiscountShare[]): number[] {
  const parts = shares.map(({ amount, room }, index) => {
    const exact = Math.round(amount * PARTS)
    if (!Number.isSafeInteger(exact) || exact < 0) throw new RangeError(`not a discount: ${amount}`)
    if (!Number.isSafeInteger(room) || room < 0) throw new RangeError(`not whole rupiah: ${room}`)
    return { index, exact, room, given: Math.min(Math.floor(exact / PARTS), room) }
  })
  const whole = Math.floor((parts.reduce((sum, { exact }) => sum + exact, 0) + PARTS / 2) / PARTS)
  const byRemainder = parts.toSorted((a, b) => (b.exact % PARTS) - (a.exact % PARTS) || a.index - b.index)
  let missing = whole - parts.reduce((sum, { given }) => sum + given, 0)
  while (missing > 0) {
    const open = byRemainder.filter(({ given, room }) => given < room).slice(0, missing)
    if (open.length === 0) break
    for (const part of open) part.given += 1
    missing -= open.length
  }
  return parts.map(({ given }) => given)
}
