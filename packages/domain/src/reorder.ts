import { planJoin, type JoinFacts } from "./cart-join"

type Pieces = JoinFacts["own"][number]

export type ReorderFacts = Pick<JoinFacts, "own" | "available"> & {
  /** Lines of the purchase, in the order they are told. */
  ordered: readonly Pieces[]
}

function sums(lines: readonly Pieces[]): Map<string, number> {
  const pieces = new Map<string, number>()
  for (const { variant_id, quantity } of lines)
    pieces.set(variant_id, (pieces.get(variant_id) ?? 0) + quantity)
  return pieces
}

/**
 * What a cart lacks to hold at least as many pieces of each variant as were ordered, within the limits of `planJoin`.
 * Once they are in it nothing is lacking, so that a repetition adds nothing.
 * @returns pieces to add by variant, and what stays below the order
 */
export function planReorder({ own, ordered, available }: ReorderFacts): ReturnType<typeof planJoin> {
  const held = sums(own)
  const missing = [...sums(ordered)]
    .map(([variant_id, quantity]) => ({ variant_id, quantity: quantity - (held.get(variant_id) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
  return planJoin({ own, guests: missing, available })
}
