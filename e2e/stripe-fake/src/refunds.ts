import type Stripe from "stripe"
import { invalid, missing } from "./errors"
import { textOf, textsOf, wholeOf, type Form } from "./form"
import type { Emit, Intents } from "./intents"
import { aDispute, aRefund } from "./objects"
import type { Store } from "./store"

/** Money that goes back: refunds, and disputes by the buyer's bank. */
export class Refunds {
  constructor(
    private readonly store: Store,
    private readonly intents: Intents,
    private readonly emit: Emit,
  ) {}

  create(form: Form): Stripe.Refund {
    const charge = this.chargeOf(form)
    const left = charge.amount_captured - charge.amount_refunded
    if (!charge.captured)
      throw invalid(
        "charge_not_captured",
        `Charge ${charge.id} was not captured; cancel it instead.`,
        "charge",
      )
    if (left <= 0)
      throw invalid("charge_already_refunded", `Charge ${charge.id} has already been refunded.`, "charge")
    if (charge.disputed)
      throw invalid("charge_disputed", `Charge ${charge.id} has been charged back; cannot issue a refund.`)
    const amount = wholeOf(form, "amount") ?? left
    if (amount < 1) throw invalid("parameter_invalid_integer", "Amount must be at least 1.", "amount")
    if (amount > left)
      throw invalid(
        "amount_too_large",
        `Refund amount is greater than unrefunded amount on charge (${left})`,
        "amount",
      )
    const refund = aRefund({
      id: this.store.id("re"),
      amount,
      charge: charge.id,
      currency: charge.currency,
      payment_intent: charge.payment_intent,
      metadata: textsOf(form, "metadata"),
      reason: textOf(form, "reason") === "requested_by_customer" ? "requested_by_customer" : null,
    })
    this.store.refunds.set(refund.id, refund)
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded >= charge.amount_captured
    this.emit("charge.refunded", charge)
    return refund
  }

  find(id: string): Stripe.Refund {
    const refund = this.store.refunds.get(id)
    if (!refund) throw missing("refund", id)
    return refund
  }

  list(form: Form): Stripe.Refund[] {
    return ofPayment([...this.store.refunds.values()], form)
  }

  listDisputes(form: Form): Stripe.Dispute[] {
    return ofPayment([...this.store.disputes.values()], form)
  }

  /** The buyer's bank takes the money of an intent back; all of it without an amount. */
  dispute(intent_id: string, amount?: number): Stripe.Dispute {
    const charge = this.intents.chargeOf(this.intents.find(intent_id))
    charge.disputed = true
    const dispute = aDispute(this.store.id("dp"), charge, amount ?? charge.amount_captured)
    this.store.disputes.set(dispute.id, dispute)
    this.emit("charge.dispute.created", dispute)
    return dispute
  }

  closeDispute(id: string, status: "won" | "lost"): Stripe.Dispute {
    const dispute = this.store.disputes.get(id)
    if (!dispute) throw missing("dispute", id)
    dispute.status = status
    this.emit("charge.dispute.closed", dispute)
    return dispute
  }

  private chargeOf(form: Form): Stripe.Charge {
    const intent = textOf(form, "payment_intent")
    if (intent) return this.intents.chargeOf(this.intents.find(intent))
    const id = textOf(form, "charge")
    const charge = this.store.charges.get(id ?? "")
    if (!charge) throw missing("charge", id ?? "", "charge")
    return charge
  }
}

/** The newest first, of the intent or the charge that is asked for. */
function ofPayment<Row extends Pick<Stripe.Refund, "payment_intent" | "charge">>(
  rows: Row[],
  form: Form,
): Row[] {
  const intent = textOf(form, "payment_intent")
  const charge = textOf(form, "charge")
  return rows
    .filter((row) => (!intent || row.payment_intent === intent) && (!charge || row.charge === charge))
    .reverse()
}
