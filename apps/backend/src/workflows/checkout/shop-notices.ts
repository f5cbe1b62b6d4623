import type { CartHoliday, CartSellerGroup } from "@sebiduk/contracts"
import { holidayPause, missingToMinimum } from "@sebiduk/domain"
import { toHoliday } from "../seller/holiday"
import type { CartFacts, CartSeller } from "./cart-facts"
import { newPrice, type SellerGroup } from "./cart-rules"

type ShopState = CartSellerGroup["seller"]["state"]

/** What a buyer is told of a shop's state. */
export function shopState({ status }: Pick<CartSeller, "status">): ShopState {
  if (status === "active") return "open"
  return status === "suspended" ? "suspended" : "closed"
}

/**
 * The holiday of a shop as far as it concerns an order of today; null without one or when it is over.
 * @param today day in WIB
 */
export function cartHoliday(seller: CartSeller, today: string): CartHoliday | null {
  const holiday = toHoliday(seller, today)
  const pause = holiday && holidayPause(holiday, today)
  return holiday && pause ? { ...holiday, ...pause } : null
}

/** What one shop's goods come to today, before delivery and discounts; what is not for sale counts nothing. Whole rupiah. */
export function goodsWorth(group: SellerGroup, facts: Pick<CartFacts, "prices_now">): number {
  return group.items
    .filter(({ is_for_sale }) => is_for_sale)
    .reduce((sum, item) => sum + item.quantity * (newPrice(item, facts) ?? item.unit_price), 0)
}

/** What is missing to a shop's order minimum; 0 when it is reached or there is none. Whole rupiah. */
export const belowMinimum = (group: SellerGroup, facts: Pick<CartFacts, "prices_now">): number =>
  missingToMinimum({ goods_idr: goodsWorth(group, facts), minimum_idr: group.seller.minimum_order_idr })
