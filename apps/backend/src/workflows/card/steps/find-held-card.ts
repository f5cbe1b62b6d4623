import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import type { CartFacts } from "../../checkout/cart-facts"
import { askProvider, cardsOffered } from "../ask-provider"
import { listCardSessions } from "../card-session"

export const findHeldCardStepId = "find-held-card"

/**
 * The payment that the buyer authorised for the cart's total, as its provider says now.
 * @throws Refused PAYMENT_METHOD_UNAVAILABLE, PAYMENT_NOT_READY, PAYMENT_DECLINED, PAYMENT_PROVIDER_AWAY (409)
 */
export const findHeldCardStep = createStep(findHeldCardStepId, async (cart: CartFacts, { container }) => {
  const gateway = cardsOffered()
  const collection = cart.payment_collection?.id
  const sessions = collection ? await listCardSessions(container, { payment_collection_id: collection }) : []
  const session = sessions.find(({ is_used, amount }) => !is_used && amount === cart.total)
  if (!session) throw conflict("PAYMENT_NOT_READY", "No card was authorised for this total")
  const { stage, amount_idr, is_declined } = await askProvider(() => gateway.readPayment(session.reference))
  if (stage === "open" && is_declined) throw conflict("PAYMENT_DECLINED", "The card was declined")
  if ((stage !== "held" && stage !== "taken") || amount_idr !== cart.total)
    throw conflict("PAYMENT_NOT_READY", "No card was authorised for this total")
  return new StepResponse({ id: session.id })
})
