import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CardPayment, Locale } from "@sebiduk/contracts"
import { env } from "../../../env"
import { CARD_PROVIDER } from "../../../gateways"
import { conflict } from "../../../refused"
import type { CartFacts } from "../../checkout/cart-facts"
import { askProvider, cardsOffered } from "../ask-provider"
import { listCardSessions, type CardSession } from "../card-session"

type Input = { cart: CartFacts; payment_collection_id: string; locale?: Locale }

const answered = ({ client_secret, amount }: CardSession, is_authorised: boolean): CardPayment => ({
  client_secret,
  publishable_key: env.STRIPE_PUBLISHABLE_KEY,
  amount_idr: amount,
  is_authorised,
})

export const openCardSessionStepId = "open-card-session"

/**
 * The open payment of the cart's present total, or a new one; what was opened for another total, or ended elsewhere, is
 * let go. The caller holds the cart's lock.
 * @throws Refused PAYMENT_METHOD_UNAVAILABLE, PAYMENT_PROVIDER_AWAY (409)
 */
export const openCardSessionStep = createStep(
  openCardSessionStepId,
  async ({ cart, payment_collection_id, locale }: Input, { container }) => {
    const gateway = cardsOffered()
    const payments = container.resolve(Modules.PAYMENT)
    const payment = await askProvider(async () => {
      const [open, ...others] = (await listCardSessions(container, { payment_collection_id })).filter(
        ({ is_used }) => !is_used,
      )
      if (open?.amount === cart.total) {
        const { stage } = await gateway.readPayment(open.reference)
        if (stage === "open" || stage === "held") return answered(open, stage === "held")
      }
      for (const session of open ? [open, ...others] : []) await payments.deletePaymentSession(session.id)
      const { id } = await payments.createPaymentSession(payment_collection_id, {
        provider_id: CARD_PROVIDER,
        currency_code: "idr",
        amount: cart.total,
        data: { metadata: { cart_id: cart.id, ...(locale && { locale }) } },
      })
      const [made] = await listCardSessions(container, { id })
      if (!made) throw conflict("PAYMENT_NOT_READY", "The payment was not opened")
      return answered(made, false)
    })
    return new StepResponse(payment)
  },
)
