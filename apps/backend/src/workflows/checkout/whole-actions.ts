import type { ComputeActions } from "@medusajs/framework/types"
import { wholeShares } from "@sebiduk/domain"
import type { PromotionContext } from "./promotion-context"

type Discount = Extract<ComputeActions, { amount: unknown }>

const isDiscount = (action: ComputeActions): action is Discount => "amount" in action

const targetOf = (discount: Discount): string =>
  discount.action === "addItemAdjustment" ? discount.item_id : discount.shipping_method_id

/** The lines of a cart in the order they came, then its deliveries by seller, with the rupiah each can be lowered by. */
function targets(cart: Pick<PromotionContext, "items" | "shipping_methods">) {
  const items = cart.items.toSorted(
    (a, b) => a.created_at.getTime() - b.created_at.getTime() || a.id.localeCompare(b.id),
  )
  const methods = cart.shipping_methods.toSorted(
    (a, b) => a.data.seller_id.localeCompare(b.data.seller_id) || a.id.localeCompare(b.id),
  )
  return [...items, ...methods].map(({ id, subtotal }) => ({ id, room: Math.floor(subtotal) }))
}

/**
 * Core's actions with whole rupiah: each coupon's discount is rounded as a whole and its lines by largest remainder.
 * No line falls below 0, also when several coupons meet on it. What is no discount stays as it is.
 */
export function wholeActions(
  actions: readonly ComputeActions[],
  cart: Pick<PromotionContext, "items" | "shipping_methods">,
): ComputeActions[] {
  const lines = targets(cart)
  const discounts = actions.filter(isDiscount)
  const codes = [...new Set(discounts.map(({ code }) => code))]
  const whole = codes.flatMap((code) => {
    const own = lines.flatMap((line) => {
      const discount = discounts.find((one) => one.code === code && targetOf(one) === line.id)
      return discount ? [{ line, discount }] : []
    })
    const shares = wholeShares(
      own.map(({ line, discount }) => ({ amount: Number(discount.amount), room: line.room })),
    )
    return own.flatMap(({ line, discount }, index) => {
      const amount = shares[index] ?? 0
      line.room -= amount
      return amount > 0 ? [{ ...discount, amount }] : []
    })
  })
  return [...actions.filter((action) => !isDiscount(action)), ...whole]
}
