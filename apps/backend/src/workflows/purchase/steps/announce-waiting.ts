import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { messageOf } from "../../../refused"
import { announcePurchaseWorkflow } from "../announce-purchase"
import type { AnnouncePurchasesInput } from "../announce-purchases"

/** Events looked at in one round; the next round takes the rest. */
const A_ROUND = 200

export const announceWaitingStepId = "announce-waiting"

/** Announces one purchase after the other; what cannot be told of one keeps no other waiting. */
export const announceWaitingStep = createStep(
  announceWaitingStepId,
  async ({ after, before }: AnnouncePurchasesInput, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const waiting = await purchases.listPurchaseEvents(
      {
        announced_at: null,
        created_at: { ...(after && { $gt: new Date(after) }), $lt: new Date(before) },
        purchase: { placed_at: { $ne: null } },
      },
      { select: ["id", "purchase_id"], take: A_ROUND, order: { created_at: "ASC" } },
    )
    let announced = 0
    for (const purchase_id of new Set(waiting.map((event) => event.purchase_id))) {
      const { result, errors } = await announcePurchaseWorkflow(container).run({
        input: { purchase_id },
        throwOnError: false,
      })
      for (const { error } of errors) logger.error(`[mails] ${purchase_id}: ${messageOf(error)}`)
      announced += errors.length === 0 ? result.announced.length : 0
    }
    return new StepResponse({ events: waiting.length, announced })
  },
)
