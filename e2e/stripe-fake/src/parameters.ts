import type Stripe from "stripe"
import { invalid } from "./errors"
import type { Form, FormValue } from "./form"

/** What a value of a parameter looks like in a form; `unused` is a parameter of Stripe's that the shop never sends. */
type Kind = "text" | "whole" | "flag" | "list" | "group" | "unused"

/** Every parameter that the SDK knows: one more or one less there stops the compiler here. */
type Table<Params> = Record<keyof Params, Kind>

const CREATE_INTENT = {
  amount: "whole",
  currency: "text",
  application_fee_amount: "unused",
  automatic_payment_methods: "group",
  capture_method: "text",
  confirm: "unused",
  confirmation_method: "unused",
  confirmation_token: "unused",
  customer: "text",
  description: "text",
  error_on_requires_action: "unused",
  expand: "list",
  mandate: "unused",
  mandate_data: "unused",
  metadata: "group",
  off_session: "unused",
  on_behalf_of: "unused",
  payment_method: "unused",
  payment_method_configuration: "unused",
  payment_method_data: "unused",
  payment_method_options: "group",
  payment_method_types: "list",
  radar_options: "unused",
  receipt_email: "text",
  return_url: "unused",
  setup_future_usage: "unused",
  shipping: "group",
  statement_descriptor: "text",
  statement_descriptor_suffix: "text",
  transfer_data: "unused",
  transfer_group: "text",
  use_stripe_sdk: "unused",
} as const satisfies Table<Stripe.PaymentIntentCreateParams>

const UPDATE_INTENT = {
  amount: "whole",
  application_fee_amount: "unused",
  capture_method: "text",
  currency: "text",
  customer: "text",
  description: "text",
  expand: "list",
  metadata: "group",
  payment_method: "unused",
  payment_method_configuration: "unused",
  payment_method_data: "unused",
  payment_method_options: "group",
  payment_method_types: "list",
  receipt_email: "text",
  setup_future_usage: "unused",
  shipping: "group",
  statement_descriptor: "text",
  statement_descriptor_suffix: "text",
  transfer_data: "unused",
  transfer_group: "text",
} as const satisfies Table<Stripe.PaymentIntentUpdateParams>

const CONFIRM_INTENT = {
  capture_method: "unused",
  confirmation_token: "unused",
  error_on_requires_action: "unused",
  expand: "list",
  mandate: "unused",
  mandate_data: "unused",
  off_session: "unused",
  payment_method: "text",
  payment_method_data: "group",
  payment_method_options: "group",
  payment_method_types: "list",
  radar_options: "unused",
  receipt_email: "text",
  return_url: "text",
  setup_future_usage: "unused",
  shipping: "group",
  use_stripe_sdk: "flag",
} as const satisfies Table<Stripe.PaymentIntentConfirmParams>

const CAPTURE_INTENT = {
  amount_to_capture: "whole",
  application_fee_amount: "unused",
  expand: "list",
  final_capture: "unused",
  metadata: "group",
  statement_descriptor: "text",
  statement_descriptor_suffix: "text",
  transfer_data: "unused",
} as const satisfies Table<Stripe.PaymentIntentCaptureParams>

const CANCEL_INTENT = {
  cancellation_reason: "text",
  expand: "list",
} as const satisfies Table<Stripe.PaymentIntentCancelParams>

const RETRIEVE_INTENT = {
  client_secret: "text",
  expand: "list",
} as const satisfies Table<Stripe.PaymentIntentRetrieveParams>

const LIST_INTENTS = {
  created: "group",
  customer: "text",
  ending_before: "unused",
  expand: "list",
  limit: "whole",
  starting_after: "text",
} as const satisfies Table<Stripe.PaymentIntentListParams>

const CREATE_REFUND = {
  amount: "whole",
  charge: "text",
  currency: "unused",
  customer: "unused",
  expand: "list",
  instructions_email: "unused",
  metadata: "group",
  origin: "unused",
  payment_intent: "text",
  reason: "text",
  refund_application_fee: "unused",
  reverse_transfer: "unused",
} as const satisfies Table<Stripe.RefundCreateParams>

const LIST_REFUNDS = {
  charge: "text",
  created: "group",
  ending_before: "unused",
  expand: "list",
  limit: "whole",
  payment_intent: "text",
  starting_after: "text",
} as const satisfies Table<Stripe.RefundListParams>

const LIST_DISPUTES = {
  charge: "text",
  created: "group",
  ending_before: "unused",
  expand: "list",
  limit: "whole",
  payment_intent: "text",
  starting_after: "text",
} as const satisfies Table<Stripe.DisputeListParams>

const RETRIEVE = { expand: "list" } as const satisfies Table<Stripe.RefundRetrieveParams>

export const PARAMETERS = {
  create_intent: CREATE_INTENT,
  update_intent: UPDATE_INTENT,
  confirm_intent: CONFIRM_INTENT,
  capture_intent: CAPTURE_INTENT,
  cancel_intent: CANCEL_INTENT,
  retrieve_intent: RETRIEVE_INTENT,
  list_intents: LIST_INTENTS,
  create_refund: CREATE_REFUND,
  list_refunds: LIST_REFUNDS,
  list_disputes: LIST_DISPUTES,
  retrieve: RETRIEVE,
} satisfies Record<string, Record<string, Kind>>

const FITS: Record<Kind, (value: FormValue) => boolean> = {
  text: (value) => typeof value === "string",
  whole: (value) => typeof value === "string" && /^-?\d+$/.test(value),
  flag: (value) => value === "true" || value === "false",
  list: (value) => typeof value === "object",
  group: (value) => typeof value === "object" || value === "",
  unused: () => false,
}

/**
 * Refuses parameters as Stripe does: unknown ones, and values of another kind.
 * @throws StripeRefusal 400 naming the parameter
 */
export function checkParameters(of: keyof typeof PARAMETERS, form: Form): void {
  const table: Record<string, Kind> = PARAMETERS[of]
  for (const [name, value] of Object.entries(form)) {
    const kind = table[name]
    if (!kind) throw invalid("parameter_unknown", `Received unknown parameter: ${name}`, name)
    if (kind === "unused") throw invalid("parameter_unknown", `The fake knows no ${name} yet`, name)
    if (!FITS[kind](value)) throw invalid(`parameter_invalid_${kind}`, `Invalid ${kind}: ${name}`, name)
  }
}
