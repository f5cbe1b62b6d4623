import { env } from "./env"
import type { PaymentGateway } from "./providers/payment-gateway"
import { stripeGateway } from "./providers/payment-stripe/gateway"

/** Provider id as Medusa composes it: `pp_<identifier>_<id in medusa-config>`. */
export const CARD_PROVIDER = "pp_stripe_stripe"

/** What providers tell, by the name in `/hooks/payment/:provider`; without the keys of one there is nobody to tell. */
const GATEWAYS: Partial<Record<string, PaymentGateway>> = env.STRIPE_SECRET_KEY
  ? {
      stripe: stripeGateway({
        apiKey: env.STRIPE_SECRET_KEY,
        webhookSecret: env.STRIPE_WEBHOOK_SECRET,
        apiUrl: env.STRIPE_API_URL,
      }),
    }
  : {}

export const findGateway = (provider: string): PaymentGateway | undefined =>
  Object.hasOwn(GATEWAYS, provider) ? GATEWAYS[provider] : undefined

/** The gateway of cards; undefined when nobody is offered to pay by card. */
export const cardGateway = (): PaymentGateway | undefined => GATEWAYS["stripe"]
