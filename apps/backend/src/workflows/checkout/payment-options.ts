import type { PaymentOption } from "@sebiduk/contracts"
import { CARD_MINIMUM_IDR } from "@sebiduk/domain"
import { cardGateway } from "../../gateways"
import type { CartFacts } from "./cart-facts"

/** How a cart may be paid, in the order of the page. */
export function paymentOptions({ total }: Pick<CartFacts, "total">): PaymentOption[] {
  const transfer: PaymentOption = { method: "transfer", minimum_idr: null }
  if (!cardGateway()) return [transfer]
  return [transfer, { method: "card", minimum_idr: total < CARD_MINIMUM_IDR ? CARD_MINIMUM_IDR : null }]
}
