import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EVENTS } from "@sebiduk/contracts"
import { workNoticesWorkflow } from "../workflows/card/work-notices"

export default async function workPaymentNotice({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await workNoticesWorkflow(container).run({ input: { ids: [event.data.id] } })
}

export const config: SubscriberConfig = {
  event: EVENTS.paymentNoticeKept,
  context: { subscriberId: "work-payment-notice" },
}
