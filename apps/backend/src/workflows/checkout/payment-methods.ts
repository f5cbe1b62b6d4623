import type { CartPaymentMethod } from "@sebiduk/contracts"
import { refuseMethod, type PaymentFacts, type PaymentMethod } from "@sebiduk/domain"
import { cardGateway } from "../../gateways"
import type { CartFacts } from "./cart-facts"
import { groupBySeller } from "./cart-rules"

/** What households are offered; terms are for companies, cards for a marketplace with the keys of a provider. */
const OFFERED: readonly PaymentMethod[] = ["transfer", ...(cardGateway() ? ["card" as const] : []), "cod"]

/** What the rules of paying ask about a cart. */
export const paymentFacts = (cart: CartFacts): PaymentFacts => ({
  total_idr: cart.total,
  desa_code: cart.shipping_address?.metadata?.desa_code ?? null,
  services: groupBySeller(cart.items).map(
    ({ seller }) =>
      cart.shipping_methods.find(({ data }) => data.seller_id === seller.id)?.data.service ?? null,
  ),
  offered: OFFERED,
})

/** Each way to pay that is offered, and why this cart may not use it. */
export function paymentMethods(cart: CartFacts): CartPaymentMethod[] {
  const facts = paymentFacts(cart)
  return OFFERED.map((method) => ({ method, refusal: refuseMethod(method, facts) ?? null }))
}
