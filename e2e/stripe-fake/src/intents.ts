import type Stripe from "stripe"
import { CARDS, cardOf, type CardOutcome } from "./cards"
import { invalid, missing, StripeRefusal } from "./errors"
import { groupOf, textOf, textsOf, wholeOf, type Form } from "./form"
import { aCharge, anIntent } from "./objects"
import { nowSeconds, type Store } from "./store"

/** Less than about half a dollar is refused; in the smallest unit, a hundredth of a rupiah. */
const LEAST = 850_000

export type Emit = (
  type: Stripe.Event.Type,
  object: Stripe.PaymentIntent | Stripe.Charge | Stripe.Dispute,
) => void

/** Where the buyer is sent for the page of the bank. */
export type BankPage = (intent: Stripe.PaymentIntent, return_url: string) => string

export class Intents {
  constructor(
    private readonly store: Store,
    private readonly emit: Emit,
    private readonly bankPage: BankPage,
  ) {}

  find(id: string): Stripe.PaymentIntent {
    const intent = this.store.intents.get(id)
    if (!intent) throw missing("payment_intent", id, "intent")
    return intent
  }

  create(form: Form): Stripe.PaymentIntent {
    const currency = textOf(form, "currency")
    if (!currency) throw invalid("parameter_missing", "Missing required param: currency.", "currency")
    const capture = textOf(form, "capture_method") ?? "automatic"
    if (capture !== "automatic" && capture !== "manual")
      throw invalid("parameter_invalid_string", "Invalid capture_method", "capture_method")
    const intent = anIntent({
      id: this.store.id("pi"),
      amount: amountOf(form),
      currency: currency.toLowerCase(),
      capture_method: capture,
      metadata: textsOf(form, "metadata"),
      description: textOf(form, "description") ?? null,
      automatic_payment_methods:
        textOf(groupOf(form, "automatic_payment_methods"), "enabled") === "true" ? { enabled: true } : null,
    })
    this.store.intents.set(intent.id, intent)
    this.emit("payment_intent.created", intent)
    return intent
  }

  update(id: string, form: Form): Stripe.PaymentIntent {
    const intent = this.find(id)
    this.expect(intent, ["requires_payment_method", "requires_confirmation", "requires_action"], "updated")
    if (form["amount"] !== undefined) intent.amount = amountOf(form)
    Object.assign(intent.metadata, textsOf(form, "metadata"))
    return intent
  }

  confirm(id: string, form: Form): Stripe.PaymentIntent {
    const intent = this.find(id)
    this.expect(intent, ["requires_payment_method", "requires_confirmation"], "confirmed")
    const number = textOf(groupOf(groupOf(form, "payment_method_data"), "card"), "number")
    const card = cardOf(number ?? textOf(form, "payment_method") ?? "")
    if (!card)
      throw new StripeRefusal(402, {
        type: "card_error",
        code: "incorrect_number",
        message: "Your card number is incorrect.",
      })
    intent.payment_method = `pm_fake_${card.slice(-4)}`
    intent.last_payment_error = null
    const outcome: CardOutcome = CARDS[card]
    if (outcome === "declined") return this.decline(intent, "generic_decline")
    if (outcome === "declined_for_funds") return this.decline(intent, "insufficient_funds")
    if (outcome === "succeeds") return this.pay(intent)
    intent.status = "requires_action"
    const return_url = textOf(form, "return_url")
    intent.next_action =
      outcome === "asks_on_page" && return_url
        ? { type: "redirect_to_url", redirect_to_url: { url: this.bankPage(intent, return_url), return_url } }
        : { type: "use_stripe_sdk", use_stripe_sdk: {} }
    this.emit("payment_intent.requires_action", intent)
    return intent
  }

  /** What the buyer did in the bank's dialog or on its page. */
  authenticate(id: string, approved: boolean): Stripe.PaymentIntent {
    const intent = this.find(id)
    this.expect(intent, ["requires_action"], "authenticated")
    intent.next_action = null
    if (approved) return this.pay(intent)
    intent.status = "requires_payment_method"
    intent.last_payment_error = {
      type: "invalid_request_error",
      code: "payment_intent_authentication_failure",
      message: "We are unable to authenticate your payment method.",
    }
    this.emit("payment_intent.payment_failed", intent)
    return intent
  }

  capture(id: string, form: Form): Stripe.PaymentIntent {
    const intent = this.find(id)
    this.expect(intent, ["requires_capture"], "captured")
    const amount = wholeOf(form, "amount_to_capture") ?? intent.amount_capturable
    if (amount <= 0 || amount > intent.amount_capturable)
      throw invalid(
        "amount_too_large",
        "amount_to_capture is greater than amount_capturable",
        "amount_to_capture",
      )
    const charge = this.chargeOf(intent)
    charge.captured = true
    charge.amount_captured = amount
    Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount })
    this.emit("charge.captured", charge)
    this.emit("payment_intent.succeeded", intent)
    return intent
  }

  cancel(id: string, form: Form): Stripe.PaymentIntent {
    const intent = this.find(id)
    const cancellable = [
      "requires_payment_method",
      "requires_confirmation",
      "requires_action",
      "requires_capture",
    ]
    this.expect(intent, cancellable, "canceled")
    if (intent.status === "requires_capture") {
      // A hold that is let go is "refunded" in Stripe's words, though no money came.
      const charge = this.chargeOf(intent)
      Object.assign(charge, { refunded: true, amount_refunded: charge.amount })
      this.emit("charge.refunded", charge)
    }
    intent.next_action = null
    intent.amount_capturable = 0
    intent.status = "canceled"
    intent.canceled_at = nowSeconds()
    intent.cancellation_reason = textOf(form, "cancellation_reason") === "abandoned" ? "abandoned" : null
    this.emit("payment_intent.canceled", intent)
    return intent
  }

  list(form: Form): Stripe.PaymentIntent[] {
    const since = wholeOf(groupOf(form, "created"), "gte") ?? 0
    return [...this.store.intents.values()].filter(({ created }) => created >= since).reverse()
  }

  chargeOf(intent: Stripe.PaymentIntent): Stripe.Charge {
    const id = typeof intent.latest_charge === "string" ? intent.latest_charge : ""
    const charge = this.store.charges.get(id)
    if (!charge) throw invalid("charge_missing", `${intent.id} does not have a successful charge to refund.`)
    return charge
  }

  private pay(intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
    const captured = intent.capture_method !== "manual"
    const charge = this.charge(intent, { declined: false, captured })
    this.emit("charge.succeeded", charge)
    if (captured) {
      Object.assign(intent, { status: "succeeded", amount_received: intent.amount })
      this.emit("payment_intent.succeeded", intent)
    } else {
      Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount })
      this.emit("payment_intent.amount_capturable_updated", intent)
    }
    return intent
  }

  private decline(intent: Stripe.PaymentIntent, decline_code: string): never {
    const charge = this.charge(intent, { declined: true, captured: false })
    const error = {
      type: "card_error",
      code: "card_declined",
      decline_code,
      message: "Your card was declined.",
    } as const
    intent.status = "requires_payment_method"
    intent.last_payment_error = { ...error, charge: charge.id }
    this.emit("charge.failed", charge)
    this.emit("payment_intent.payment_failed", intent)
    throw new StripeRefusal(402, { ...error, payment_intent: structuredClone(intent) })
  }

  private charge(intent: Stripe.PaymentIntent, how: { declined: boolean; captured: boolean }): Stripe.Charge {
    const charge = aCharge(this.store.id("ch"), intent, how)
    this.store.charges.set(charge.id, charge)
    intent.latest_charge = charge.id
    return charge
  }

  private expect(intent: Stripe.PaymentIntent, states: string[], what: string): void {
    if (states.includes(intent.status)) return
    throw invalid(
      "payment_intent_unexpected_state",
      `This PaymentIntent could not be ${what} because it has a status of ${intent.status}.`,
      undefined,
      structuredClone(intent),
    )
  }
}

function amountOf(form: Form): number {
  const amount = wholeOf(form, "amount")
  if (amount === undefined) throw invalid("parameter_missing", "Missing required param: amount.", "amount")
  if (amount < 1) throw invalid("parameter_invalid_integer", "Amount must be at least 1.", "amount")
  if (amount < LEAST) throw invalid("amount_too_small", "Amount must be at least 50 cents.", "amount")
  return amount
}
