/** What is promised of a purchase, in as few words as possible; the real one is held against it. */
export type ModelCart = { quantities: number[]; purchase: ModelPurchase | null }
export type ModelPurchase = { parts: ModelPart[]; isPaid: boolean }
/** One shop's order: pieces of its only product, and its money in whole rupiah. */
export type ModelPart = {
  product: number
  quantity: number
  total: number
  state: "standing" | "cancelled"
  captured: number
  refunded: number
}
export type Model = { free: number[]; carts: ModelCart[] }

/** Price of a piece and of the delivery per product, as the fixtures of the suite have them. */
export type Prices = { unit: number[]; delivery: number[] }

/** What one shop's part of a cart costs, whole rupiah. */
export const partTotal = (product: number, quantity: number, prices: Prices): number =>
  quantity === 0 ? 0 : quantity * (prices.unit[product] ?? 0) + (prices.delivery[product] ?? 0)

export type Outcome = "bought" | "sold out"

/** Buys a cart, or finds that its goods are gone; buying again is what was bought. */
export function buy(model: Model, cart: ModelCart, prices: Prices): Outcome {
  if (cart.purchase) return "bought"
  if (cart.quantities.some((quantity, product) => quantity > (model.free[product] ?? 0))) return "sold out"
  const parts = cart.quantities.flatMap((quantity, product): ModelPart[] => {
    if (quantity === 0) return []
    model.free[product] = (model.free[product] ?? 0) - quantity
    const total = partTotal(product, quantity, prices)
    return [{ product, quantity, total, state: "standing", captured: 0, refunded: 0 }]
  })
  cart.purchase = { parts, isPaid: false }
  return "bought"
}

/** The money for what stands came in; false when nothing stands. */
export function pay(purchase: ModelPurchase): boolean {
  const standing = purchase.parts.filter(({ state }) => state === "standing")
  if (purchase.isPaid) return true
  if (standing.length === 0) return false
  for (const part of standing) part.captured = part.total
  purchase.isPaid = true
  return true
}

/** Takes one order back: its pieces are free again, what was paid for it is given back. */
export function cancel(model: Model, part: ModelPart): void {
  if (part.state === "cancelled") return
  part.state = "cancelled"
  part.refunded = part.captured
  model.free[part.product] = (model.free[part.product] ?? 0) + part.quantity
}

/** A day passes: what nobody paid is taken back. */
export function expire(model: Model): void {
  for (const { purchase } of model.carts)
    if (purchase && !purchase.isPaid) for (const part of purchase.parts) cancel(model, part)
}
