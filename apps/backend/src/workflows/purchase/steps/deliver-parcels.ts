import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"

export type Parcel = { order_id: string; fulfillment_id: string }

export const deliverParcelsStepId = "deliver-parcels"

/** Marks parcels as arrived, one after the other: those of one order change the same lines. */
export const deliverParcelsStep = createStep(
  deliverParcelsStepId,
  async (parcels: Parcel[], { container }) => {
    for (const { order_id, fulfillment_id } of parcels) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order_id, fulfillmentId: fulfillment_id },
      })
    }
    return new StepResponse(parcels.length)
  },
)
