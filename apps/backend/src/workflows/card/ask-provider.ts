import { conflict } from "../../refused"
import { cardGateway } from "../../gateways"
import type { PaymentGateway } from "../../providers/payment-gateway"

/** @throws Refused PAYMENT_METHOD_UNAVAILABLE (409) when nobody is offered to pay by card */
export function cardsOffered(): PaymentGateway {
  const gateway = cardGateway()
  if (!gateway) throw conflict("PAYMENT_METHOD_UNAVAILABLE", "Cards are not taken here")
  return gateway
}

/**
 * Asks the provider something that a buyer waits for.
 * @throws Refused PAYMENT_PROVIDER_AWAY (409) when it does not answer
 */
export async function askProvider<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch {
    throw conflict("PAYMENT_PROVIDER_AWAY", "The card service does not answer; try again")
  }
}
