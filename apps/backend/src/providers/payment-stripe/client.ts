import Stripe from "stripe"

export type StripeAccess = {
  apiKey: string
  webhookSecret: string
  /** Another address than Stripe's own, for tests; empty or left out: Stripe. */
  apiUrl?: string
  /** How long one request is waited for; ten seconds when left out. */
  timeout_ms?: number
}

/** A request is tried twice more on the same idempotency key when the line breaks or Stripe asks for it. */
const RETRIES = 2
const TIMEOUT_MS = 10_000

/** The official client; the official provider of Medusa leaves address, patience and retries at their defaults. */
export function stripeClient({ apiKey, apiUrl, timeout_ms = TIMEOUT_MS }: StripeAccess): Stripe {
  const options: Stripe.StripeConfig = { timeout: timeout_ms, maxNetworkRetries: RETRIES, telemetry: false }
  if (!apiUrl) return new Stripe(apiKey, options)
  const { hostname, port, protocol } = new URL(apiUrl)
  return new Stripe(apiKey, {
    ...options,
    host: hostname,
    port: port || (protocol === "https:" ? 443 : 80),
    protocol: protocol === "https:" ? "https" : "http",
  })
}
