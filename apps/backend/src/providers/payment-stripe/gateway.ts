import type Stripe from "stripe"
import type { PaymentDispute, PaymentGateway, PaymentState } from "../payment-gateway"
import { toRupiah, toSen } from "./amount"
import { stripeClient, type StripeAccess } from "./client"
import { refundOnce } from "./refund-once"

const PAGE = 100

const STAGES = {
  requires_payment_method: "open",
  requires_confirmation: "open",
  requires_action: "open",
  processing: "open",
  requires_capture: "held",
  succeeded: "taken",
  canceled: "ended",
} as const satisfies Record<Stripe.PaymentIntent.Status, PaymentState["stage"]>

const DISPUTE_STAGES = {
  needs_response: "open",
  under_review: "open",
  warning_closed: "won",
  warning_needs_response: "open",
  warning_under_review: "open",
  won: "won",
  lost: "lost",
} as const satisfies Record<Stripe.Dispute.Status, PaymentDispute["status"]>

function toState(intent: Stripe.PaymentIntent): PaymentState {
  const charge = typeof intent.latest_charge === "object" ? intent.latest_charge : null
  const taken_idr = toRupiah(intent.amount_received)
  return {
    reference: intent.id,
    stage: STAGES[intent.status],
    session_id: intent.metadata["session_id"] ?? "",
    amount_idr: toRupiah(intent.amount),
    taken_idr,
    // A hold that is let go is called refunded too, though no money came.
    returned_idr: charge && taken_idr > 0 ? toRupiah(charge.amount_refunded) : 0,
    is_disputed: charge?.disputed ?? false,
    is_declined: intent.last_payment_error !== null,
    created_at: new Date(intent.created * 1_000),
  }
}

/** What another account opened, under keys of before: nobody can pay it any more. */
const UNKNOWN: Omit<PaymentState, "reference"> = {
  stage: "ended",
  session_id: "",
  amount_idr: 0,
  taken_idr: 0,
  returned_idr: 0,
  is_disputed: false,
  is_declined: false,
  created_at: new Date(0),
}

const isUnknown = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "resource_missing"

/** The intent that an event is about: itself, or that of its charge, refund or dispute. */
function referenceOf({ data: { object } }: Stripe.Event): string {
  if (object.object === "payment_intent") return object.id
  if (!("payment_intent" in object)) return ""
  const intent = object.payment_intent
  return typeof intent === "string" ? intent : (intent?.id ?? "")
}

/** Ours alone: another shop may share the account, with other currencies. */
const isOurs = ({ currency, metadata }: Stripe.PaymentIntent): boolean =>
  currency === "idr" && Boolean(metadata["session_id"])

/** Stripe as its notices, payments, refunds and disputes tell. Hundredths of a rupiah stay inside. */
export function stripeGateway(access: StripeAccess): PaymentGateway {
  const stripe = stripeClient(access)
  return {
    readNotice(raw, headers) {
      const event = stripe.webhooks.constructEvent(
        raw,
        headers["stripe-signature"] ?? "",
        access.webhookSecret,
      )
      return { event_id: event.id, kind: event.type, reference: referenceOf(event) }
    },

    async readPayment(reference) {
      try {
        return toState(await stripe.paymentIntents.retrieve(reference, { expand: ["latest_charge"] }))
      } catch (error) {
        if (isUnknown(error)) return { ...UNKNOWN, reference }
        throw error
      }
    },

    async listRefunds(payment_intent) {
      const refunds: Stripe.Refund[] = []
      for await (const refund of stripe.refunds.list({ payment_intent, limit: PAGE })) refunds.push(refund)
      return refunds
        .filter(({ status }) => status !== "failed" && status !== "canceled")
        .map(({ id, amount, metadata }) => ({
          id,
          refund_key: metadata?.["refund_key"] ?? "",
          amount_idr: toRupiah(amount),
        }))
    },

    async listDisputes(payment_intent) {
      const disputes: PaymentDispute[] = []
      for await (const { id, amount, status } of stripe.disputes.list({ payment_intent, limit: PAGE }))
        disputes.push({ id, amount_idr: toRupiah(amount), status: DISPUTE_STAGES[status] })
      return disputes
    },

    async *listPayments(since) {
      const created = { gte: Math.floor(since.getTime() / 1_000) }
      const query = { created, limit: PAGE, expand: ["data.latest_charge"] }
      for await (const intent of stripe.paymentIntents.list(query)) if (isOurs(intent)) yield toState(intent)
    },

    async cancel(reference) {
      const { status } = await stripe.paymentIntents.retrieve(reference)
      if (status !== "canceled") await stripe.paymentIntents.cancel(reference)
    },

    async refund({ reference, amount_idr, refund_key }) {
      await refundOnce(stripe, {
        payment_intent: reference,
        amount: toSen(amount_idr, "idr"),
        key: refund_key,
      })
    },
  }
}
