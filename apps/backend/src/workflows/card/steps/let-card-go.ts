import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messageOf } from "../../../refused"
import { cardGateway } from "../../../gateways"
import { listCardSessions } from "../card-session"

export const letCardGoStepId = "let-card-go"

/**
 * Does nothing, and undoes what the buyer did: when no purchase comes of a cart, what their card holds for it is let go.
 * A provider that is away is asked again by `reconcile`.
 */
export const letCardGoStep = createStep(
  letCardGoStepId,
  async (payment_collection_id: string | undefined) =>
    new StepResponse(payment_collection_id, payment_collection_id),
  async (payment_collection_id, { container }) => {
    const gateway = cardGateway()
    if (!payment_collection_id || !gateway) return
    for (const { reference } of await listCardSessions(container, { payment_collection_id })) {
      try {
        const { stage } = await gateway.readPayment(reference)
        if (stage === "held") await gateway.cancel(reference)
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`[cards] ${reference} is held for no purchase: ${messageOf(error)}`)
      }
    }
  },
)
