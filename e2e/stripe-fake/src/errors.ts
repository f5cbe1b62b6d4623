import type Stripe from "stripe"

type Body = {
  type: Stripe.RawErrorType
  message: string
  code?: string
  decline_code?: string
  param?: string
  payment_intent?: Stripe.PaymentIntent
}

/** A refusal in Stripe's shape. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {
    super(body.message)
  }
}

/** 400 invalid_request_error. */
export const invalid = (
  code: string,
  message: string,
  param?: string,
  payment_intent?: Stripe.PaymentIntent,
): StripeRefusal =>
  new StripeRefusal(400, {
    type: "invalid_request_error",
    code,
    message,
    ...(param && { param }),
    ...(payment_intent && { payment_intent }),
  })

/** 404 resource_missing. */
export const missing = (what: string, id: string, param = "id"): StripeRefusal =>
  new StripeRefusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${what}: '${id}'`,
    param,
  })
