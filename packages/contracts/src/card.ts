import { z } from "zod"
import { Locale } from "./text"

const Idr = z.int().nonnegative()

/** `POST /store/checkout/:id/payment`: what the buyer's browser needs to pay the cart by card. */
export const StorePreparePayment = z.strictObject({
  payment_method: z.enum(["card"]),
  /** The total the buyer saw; another total on the server answers 409 TOTAL_CHANGED. */
  expected_total_idr: Idr,
  /** The language of the page, for a purchase that is completed without it. */
  locale: Locale.optional(),
})
export type StorePreparePaymentInput = z.infer<typeof StorePreparePayment>

export const CardPayment = z.strictObject({
  /** Opens this one payment in the buyer's browser. */
  client_secret: z.string(),
  publishable_key: z.string(),
  amount_idr: Idr,
  /** The buyer authorised it already; only the completion is left. */
  is_authorised: z.boolean(),
})
export type CardPayment = z.infer<typeof CardPayment>
export const CardPaymentResponse = z.strictObject({ payment: CardPayment })
