/** Events of ours; each carries the id of the row that says what happened. */
export const EVENTS = {
  licenceDecided: "licence.decided",
  licenceReminded: "licence.reminded",
  shopDecided: "shop.decided",
  purchasePlaced: "purchase.placed",
  purchasePaid: "purchase.paid",
} as const
