import type Stripe from "stripe"

/** Everything the fake remembers; gone when it is reset. */
export class Store {
  readonly intents = new Map<string, Stripe.PaymentIntent>()
  readonly charges = new Map<string, Stripe.Charge>()
  readonly refunds = new Map<string, Stripe.Refund>()
  readonly disputes = new Map<string, Stripe.Dispute>()
  private made = 0

  /** An id like Stripe's, counted so that two runs of a test read alike. */
  id(prefix: string): string {
    this.made += 1
    return `${prefix}_fake${crypto.randomUUID().slice(0, 8)}${String(this.made).padStart(6, "0")}`
  }

  clear(): void {
    for (const map of [this.intents, this.charges, this.refunds, this.disputes]) map.clear()
  }
}

/** Seconds since 1970, as Stripe writes every instant. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1_000)
