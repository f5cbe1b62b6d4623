/** Events of ours; each carries the id of the row that says what happened. */
export const EVENTS = {
  licenceDecided: "licence.decided",
  licenceReminded: "licence.reminded",
  shopDecided: "shop.decided",
  payoutSettled: "payout.settled",
  /** Carries the id of the account that took the place of another. */
  bankAccountReplaced: "bank_account.replaced",
  /** Carries the purchase's id; its rows of `purchase_event` say what happened. */
  purchaseChanged: "purchase.changed",
  /** Carries the id of a row of `payment_notice`. */
  paymentNoticeKept: "payment_notice.kept",
} as const
