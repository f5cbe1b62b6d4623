import { isOkuTimur } from "./area"
import type { DeliveryService } from "./delivery"

/** How a purchase is paid. */
export const PAYMENT_METHODS = ["transfer", "card", "cod", "terms"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Whether the shops wait for the money before they go to work. */
export const isPaidBeforehand = (method: PaymentMethod): boolean => method === "transfer" || method === "card"

/** The most that is paid in cash at the door, whole rupiah: what a shop can carry home and change (our rule). */
export const COD_LIMIT_IDR = 1_000_000

/** The least a card pays, whole rupiah: Stripe takes no less than about half a dollar, whatever the rate of the day. */
export const CARD_MINIMUM_IDR = 10_000

/** Where the shop meets the buyer, so that it can take the money. */
const FACE_TO_FACE: readonly DeliveryService[] = ["pickup", "seller"]

export const METHOD_REFUSALS = [
  "not_offered",
  "outside_regency",
  "by_courier",
  "above_limit",
  "below_minimum",
] as const
export type MethodRefusal = (typeof METHOD_REFUSALS)[number]

/** What decides how a cart may be paid. */
export type PaymentFacts = {
  /** Whole rupiah, after coupons. */
  total_idr: number
  /** Kemendagri code of the desa it goes to; null while there is no address. */
  desa_code: string | null
  /** What was chosen for each shop; null where nothing is yet. */
  services: readonly (DeliveryService | null)[]
  /** What this marketplace is set up for and this kind of buyer is offered at all. */
  offered: readonly PaymentMethod[]
}

const RULES: Readonly<Record<PaymentMethod, (facts: PaymentFacts) => MethodRefusal | undefined>> = {
  transfer: () => undefined,
  card: ({ total_idr }) => (total_idr < CARD_MINIMUM_IDR ? "below_minimum" : undefined),
  cod: ({ desa_code, services, total_idr }) => {
    if (desa_code === null || !isOkuTimur(desa_code)) return "outside_regency"
    if (!services.every((service) => service !== null && FACE_TO_FACE.includes(service))) return "by_courier"
    return total_idr > COD_LIMIT_IDR ? "above_limit" : undefined
  },
  terms: () => undefined,
}

/** @returns undefined when a cart may be paid so; else why not */
export const refuseMethod = (method: PaymentMethod, facts: PaymentFacts): MethodRefusal | undefined =>
  facts.offered.includes(method) ? RULES[method](facts) : "not_offered"
