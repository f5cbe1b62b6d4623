import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EVENTS } from "@sebiduk/contracts"
import { announcePurchaseWorkflow } from "../workflows/purchase/announce-purchase"

export default async function announcePurchase({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announcePurchaseWorkflow(container).run({ input: { purchase_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: EVENTS.purchaseChanged,
  context: { subscriberId: "announce-purchase" },
}
