import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { messageOf } from "../../../refused"
import { cancelOrderOfPurchaseWorkflow } from "../cancel-order"

/** Orders looked at in one round; the next round takes the rest. */
const A_ROUND = 200

export const cancelUnpaidStepId = "cancel-unpaid"

/** Cancels one order after the other, each under its purchase's lock; what is paid by then stays. */
export const cancelUnpaidStep = createStep(cancelUnpaidStepId, async (now: string, { container }) => {
  const over = { $lt: new Date(now) }
  const unpaid = {
    placed_at: { $ne: null },
    released_at: null,
    pay_until: over,
    $or: [{ kept_until: null }, { kept_until: over }],
  }
  const splits = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPaymentSplits(
      { cancelled_at: null, purchase: unpaid },
      { select: ["order_id", "purchase_id"], take: A_ROUND, order: { created_at: "ASC" } },
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let cancelled = 0
  for (const { order_id, purchase_id } of splits) {
    const input = { purchase_id, order_id, by: "expiry" as const, reason: "", now }
    // One that was packed all the same keeps no other waiting.
    const { errors } = await cancelOrderOfPurchaseWorkflow(container).run({ input, throwOnError: false })
    for (const { error } of errors)
      logger.warn(`[purchases] ${order_id} does not expire: ${messageOf(error)}`)
    if (errors.length === 0) cancelled += 1
  }
  return new StepResponse(cancelled)
})
