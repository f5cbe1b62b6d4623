import type Stripe from "stripe"
import type { Fault, Faults } from "./faults"
import type { IdempotencyKeys } from "./idempotency"
import type { Intents } from "./intents"
import type { Refunds } from "./refunds"
import type { Store } from "./store"
import type { Delivery, Event, WebhookMode, Webhooks } from "./webhooks"

export type SeenRequest = {
  method: string
  path: string
  idempotency_key: string | undefined
  status: number
}

type Parts = {
  store: Store
  intents: Intents
  refunds: Refunds
  faults: Faults
  keys: IdempotencyKeys
  webhooks: Webhooks
  requests: SeenRequest[]
}

/** The strings behind the scene: what a test does that no shop may. From another process: `remoteControl`. */
export class Control {
  constructor(private readonly parts: Parts) {}

  /** Lets the next matching requests go wrong. */
  fail(fault: Fault): void {
    this.parts.faults.add(fault)
  }

  webhooks(mode: WebhookMode): void {
    this.parts.webhooks.set(mode)
  }

  /** Sends the withheld events; waits for the answers. */
  async deliver(how: { reversed?: boolean; times?: number } = {}): Promise<void> {
    await this.parts.webhooks.deliver(how)
  }

  /** Sends every event so far once more, at the same time. */
  async replay(): Promise<void> {
    await this.parts.webhooks.replay()
  }

  /** Waits until every webhook under way was answered. */
  async settled(): Promise<void> {
    await this.parts.webhooks.settled()
  }

  /** Pays an intent with a test card, as the browser would; a declined card leaves its error at the intent. */
  pay({ intent, card, bank }: { intent: string; card: string; bank?: "approves" | "refuses" }) {
    try {
      const form = { payment_method_data: { type: "card", card: { number: card } } }
      const { status } = this.parts.intents.confirm(intent, form)
      if (status === "requires_action" && bank) this.parts.intents.authenticate(intent, bank === "approves")
    } catch (error) {
      if (this.parts.intents.find(intent).last_payment_error === null) throw error
    }
    return structuredClone(this.parts.intents.find(intent))
  }

  /** What the buyer does in their bank's dialog. */
  authenticate({ intent, approved }: { intent: string; approved: boolean }): void {
    this.parts.intents.authenticate(intent, approved)
  }

  /** Somebody takes a held payment, or lets it go, on Stripe's own pages. */
  capture({ intent }: { intent: string }): void {
    this.parts.intents.capture(intent, {})
  }

  cancel({ intent }: { intent: string }): void {
    this.parts.intents.cancel(intent, {})
  }

  /** A refund that somebody makes on Stripe's own pages. */
  refund({ intent, amount }: { intent: string; amount?: number }): Stripe.Refund {
    const form = { payment_intent: intent, ...(amount !== undefined && { amount: String(amount) }) }
    return this.parts.refunds.create(form)
  }

  dispute({ intent, amount }: { intent: string; amount?: number }): Stripe.Dispute {
    return structuredClone(this.parts.refunds.dispute(intent, amount))
  }

  closeDispute({ id, status }: { id: string; status: "won" | "lost" }): void {
    this.parts.refunds.closeDispute(id, status)
  }

  intents(): Stripe.PaymentIntent[] {
    return structuredClone([...this.parts.store.intents.values()])
  }

  charges(): Stripe.Charge[] {
    return structuredClone([...this.parts.store.charges.values()])
  }

  refunds(): Stripe.Refund[] {
    return structuredClone([...this.parts.store.refunds.values()])
  }

  events(): Event[] {
    return structuredClone(this.parts.webhooks.events)
  }

  deliveries(): Delivery[] {
    return structuredClone(this.parts.webhooks.deliveries)
  }

  /** What was asked of the API, in its order. */
  requests(): SeenRequest[] {
    return structuredClone(this.parts.requests)
  }

  /** Forgets everything: an empty account without faults. */
  reset(): void {
    const { store, faults, keys, webhooks, requests } = this.parts
    for (const part of [store, faults, keys, webhooks]) part.clear()
    requests.length = 0
  }
}

export const CONTROLS = [
  "fail",
  "webhooks",
  "deliver",
  "replay",
  "settled",
  "pay",
  "authenticate",
  "capture",
  "cancel",
  "refund",
  "dispute",
  "closeDispute",
  "intents",
  "charges",
  "refunds",
  "events",
  "deliveries",
  "requests",
  "reset",
] as const satisfies (keyof Control)[]
export type ControlName = (typeof CONTROLS)[number]

/** The same strings from another process: each answers a promise. */
export type RemoteControl = {
  [Name in ControlName]: (...input: Parameters<Control[Name]>) => Promise<Awaited<ReturnType<Control[Name]>>>
}

/** Pulls the strings of a fake at another address. */
export function remoteControl(url: string): RemoteControl {
  const call = (name: ControlName) => async (input?: unknown) => {
    const body = input === undefined ? "" : JSON.stringify(input)
    const answer = await fetch(`${url}/_control/${name}`, { method: "POST", body })
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
    return (await answer.json()) as unknown
  }
  return Object.fromEntries(CONTROLS.map((name) => [name, call(name)])) as RemoteControl
}
