import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { cardGateway } from "../../../gateways"
import { messageOf } from "../../../refused"
import { listCardSessions } from "../card-session"
import { syncCard } from "../sync-card"

const A_ROUND = 50

export const syncUnpaidCardsStepId = "sync-unpaid-cards-round"

/** One purchase after the other; one that fails keeps no other waiting. */
export const syncUnpaidCardsStep = createStep(
  syncUnpaidCardsStepId,
  async (before: string, { container }) => {
    const gateway = cardGateway()
    if (!gateway) return new StepResponse(0)
    const unpaid = { payment_method: "card" as const, paid_at: null, placed_at: { $lt: new Date(before) } }
    const splits = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listPaymentSplits(
        { cancelled_at: null, purchase: unpaid },
        { relations: ["purchase"], take: A_ROUND, order: { created_at: "ASC" } },
      )
    const collections = new Set(splits.map(({ purchase }) => purchase.payment_collection_id))
    for (const payment_collection_id of collections) {
      const used = (await listCardSessions(container, { payment_collection_id })).find(
        ({ is_used }) => is_used,
      )
      if (!used) continue
      await syncCard(container, gateway, used.reference).catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`[cards] ${used.reference} is not taken yet: ${messageOf(error)}`)
      })
    }
    return new StepResponse(collections.size)
  },
)
