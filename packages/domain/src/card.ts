/** The least a card pays, whole rupiah: Stripe takes no less than about half a dollar, whatever the rate of the day. */
export const CARD_MINIMUM_IDR = 10_000
