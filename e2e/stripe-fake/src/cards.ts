/** Stripe's test cards that the fake knows, and what becomes of a payment with them. */
export const CARDS = {
  "4242424242424242": "succeeds",
  /** 3-D Secure in a dialog over the page. */
  "4000002760003184": "asks_in_dialog",
  /** 3-D Secure on a page of the bank, from which the buyer comes back. */
  "4000000000003220": "asks_on_page",
  "4000000000000002": "declined",
  "4000000000009995": "declined_for_funds",
} as const

export type Card = keyof typeof CARDS
export type CardOutcome = (typeof CARDS)[Card]

/** Payment methods of Stripe's tests, for callers without a form. */
const METHODS: Record<string, Card> = {
  pm_card_visa: "4242424242424242",
  pm_card_threeDSecure2Required: "4000002760003184",
  pm_card_chargeDeclined: "4000000000000002",
}

const isCard = (number: string): number is Card => number in CARDS

/** The test card of a number or of a test payment method; undefined for every other. */
export function cardOf(numberOrMethod: string): Card | undefined {
  const digits = numberOrMethod.replaceAll(" ", "")
  return isCard(digits) ? digits : METHODS[numberOrMethod]
}
