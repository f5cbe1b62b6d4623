import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EVENTS } from "@sebiduk/contracts"
import { sendNoticeWorkflow } from "../workflows/verification/send-notice"

const KIND_OF_EVENT = {
  [EVENTS.licenceDecided]: "licence_decision",
  [EVENTS.licenceReminded]: "licence_reminder",
  [EVENTS.shopDecided]: "seller_decision",
  [EVENTS.payoutSettled]: "payout",
  [EVENTS.bankAccountReplaced]: "bank_account",
} as const

const isKnown = (name: string): name is keyof typeof KIND_OF_EVENT => name in KIND_OF_EVENT

export default async function sendNotices({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (!isKnown(event.name)) return
  await sendNoticeWorkflow(container).run({ input: { kind: KIND_OF_EVENT[event.name], id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: Object.keys(KIND_OF_EVENT),
  context: { subscriberId: "send-notices" },
}
