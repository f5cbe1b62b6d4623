import type Stripe from "stripe"

type Refund = {
  payment_intent: string
  /** Hundredths of a rupiah. */
  amount: number
  /** Names this refund for good. */
  key: string
}

const isApiError = (error: unknown): error is Stripe.errors.StripeAPIError =>
  error instanceof Error && "type" in error && error.type === "StripeAPIError"

const wasReplayed = ({ headers }: Stripe.errors.StripeAPIError): boolean =>
  headers["idempotent-replayed"] === "true"

async function isMade(stripe: Stripe, { payment_intent, key }: Refund): Promise<boolean> {
  for await (const { metadata, status } of stripe.refunds.list({ payment_intent, limit: 100 })) {
    if (metadata?.["refund_key"] === key && status !== "failed" && status !== "canceled") return true
  }
  return false
}

/**
 * Gives money back once, however often it is asked for under one key. Stripe keeps the first answer of a key for at
 * least a day, a 500 too: then the list of refunds tells whether the money went, and only a 500 that was kept, whose
 * work is surely over, is followed by another key.
 * @throws StripeError
 */
export async function refundOnce(stripe: Stripe, refund: Refund): Promise<void> {
  const { payment_intent, amount, key } = refund
  // Stripe's keys are forgotten one day; its list of refunds is not.
  if (await isMade(stripe, refund)) return
  const make = (idempotencyKey: string) =>
    stripe.refunds.create({ payment_intent, amount, metadata: { refund_key: key } }, { idempotencyKey })
  try {
    await make(key)
  } catch (error) {
    if (!isApiError(error)) throw error
    if (await isMade(stripe, refund)) return
    if (!wasReplayed(error)) throw error
    await make(`${key}_${crypto.randomUUID()}`)
  }
}
