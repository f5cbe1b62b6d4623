import { expect, test } from "vitest"
import { confirmedOf, type Confirmed, type StripeError } from "./stripe-js"

test.each<[Confirmed, { error?: StripeError; paymentIntent?: { status: string } }]>([
  ["authorised", { paymentIntent: { status: "requires_capture" } }],
  ["authorised", { paymentIntent: { status: "succeeded" } }],
  [
    "authorised",
    {
      error: {
        type: "invalid_request_error",
        code: "payment_intent_unexpected_state",
        payment_intent: { status: "requires_capture" },
      },
    },
  ],
  ["declined", { error: { type: "card_error", code: "card_declined" } }],
  ["incomplete", { error: { type: "card_error", code: "incorrect_number" } }],
  ["incomplete", { error: { type: "validation_error", code: "incomplete_number" } }],
  [
    "not_approved",
    { error: { type: "invalid_request_error", code: "payment_intent_authentication_failure" } },
  ],
  ["not_approved", { paymentIntent: { status: "requires_payment_method" } }],
  ["away", { error: { type: "api_connection_error" } }],
])("is %s", (expected, answer) => {
  expect(confirmedOf(answer)).toBe(expected)
})
