import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { recordParcelWorkflow } from "../workflows/purchase/record-parcel"

export default async function recordParcels({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const kind = event.name === FulfillmentWorkflowEvents.SHIPMENT_CREATED ? "shipped" : "received"
  await recordParcelWorkflow(container).run({ input: { fulfillment_id: event.data.id, kind } })
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
  context: { subscriberId: "record-parcels" },
}
