import type { SellerOrder } from "@sebiduk/contracts"

type Part = Pick<SellerOrder, "delivery" | "cancelled">

/** Whether the buyer collects one shop's order at the shop. */
export const isCollected = ({ delivery }: Pick<Part, "delivery">): boolean => delivery?.service === "pickup"

/** Whether nothing of a purchase that stands travels to the buyer. */
export function isAllCollected(orders: readonly Part[]): boolean {
  const standing = orders.filter(({ cancelled }) => !cancelled)
  return (standing.length > 0 ? standing : orders).every(isCollected)
}
