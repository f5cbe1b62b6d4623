import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./quantity"

type Pieces = { variant_id: string; quantity: number }

/** Why less came along than the guest had. */
export const JOIN_CUTS = [
  "QUANTITY_ABOVE_STOCK",
  "QUANTITY_ABOVE_MAXIMUM",
  "VARIANT_NOT_FOR_SALE",
  "CART_TOO_MANY_LINES",
] as const

export type JoinCut = {
  variant_id: string
  reason: (typeof JOIN_CUTS)[number]
  /** Pieces of both carts together. */
  wanted: number
  /** Pieces the member's cart holds in the end. */
  quantity: number
}

export type JoinFacts = {
  /** Lines of the member's cart. */
  own: readonly Pieces[]
  /** Lines of the guest's cart, in the order they were added. */
  guests: readonly Pieces[]
  /** Pieces on hand by variant id; none for what is not for sale. */
  available: Readonly<Record<string, number | undefined>>
}

const piecesOf = (id: string, lines: readonly Pieces[]): number =>
  lines.reduce((sum, { variant_id, quantity }) => (variant_id === id ? sum + quantity : sum), 0)

/** How many pieces the member's cart holds of one variant in the end, and why not all that were wanted. */
function settle(
  own: number,
  wanted: number,
  available: number | undefined,
): { quantity: number; reason: JoinCut["reason"] } {
  if (available === undefined) return { quantity: own, reason: "VARIANT_NOT_FOR_SALE" }
  const limit = Math.min(available, MAX_LINE_QUANTITY)
  // What the member put there stays, even where the stock fell since.
  const quantity = Math.max(own, Math.min(wanted, limit))
  return { quantity, reason: limit === available ? "QUANTITY_ABOVE_STOCK" : "QUANTITY_ABOVE_MAXIMUM" }
}

/**
 * What a guest's cart brings into that of the member who logs in: pieces of one variant add up, as far as stock, the
 * most of one line and the most lines of a cart allow; nothing is taken from the member's own.
 * @returns pieces to add by variant, and what did not come along
 */
export function planJoin({ own, guests, available }: JoinFacts): { add: Pieces[]; cuts: JoinCut[] } {
  const add: Pieces[] = []
  const cuts: JoinCut[] = []
  let lines = own.length
  for (const variant_id of new Set(guests.map((line) => line.variant_id))) {
    const before = piecesOf(variant_id, own)
    const wanted = before + piecesOf(variant_id, guests)
    const isNewLine = before === 0
    if (isNewLine && lines >= MAX_CART_LINES) {
      cuts.push({ variant_id, reason: "CART_TOO_MANY_LINES", wanted, quantity: 0 })
      continue
    }
    const { quantity, reason } = settle(before, wanted, available[variant_id])
    if (quantity > before) {
      add.push({ variant_id, quantity: quantity - before })
      if (isNewLine) lines += 1
    }
    if (quantity < wanted) cuts.push({ variant_id, reason, wanted, quantity })
  }
  return { add, cuts }
}
