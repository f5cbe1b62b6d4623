import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"

export type Recall = { order_id: string; parcels: { id: string; is_sent: boolean }[]; member_id: string }

export const recallParcelsStepId = "recall-parcels"

/**
 * Takes parcels back that the buyer did not take: their goods are kept for the order again. Core opens no parcel that
 * is on its way, so each is first said not to be.
 */
export const recallParcelsStep = createStep(
  recallParcelsStepId,
  async ({ order_id, parcels, member_id }: Recall, { container }) => {
    const fulfillments = container.resolve(Modules.FULFILLMENT)
    for (const { id, is_sent } of parcels) {
      if (is_sent) await fulfillments.updateFulfillment(id, { shipped_at: null })
      await cancelOrderFulfillmentWorkflow(container).run({
        input: { order_id, fulfillment_id: id, canceled_by: member_id },
      })
    }
    return new StepResponse(parcels.length)
  },
)
