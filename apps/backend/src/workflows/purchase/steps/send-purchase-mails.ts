import type { INotificationModuleService, NotificationDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { EventMails } from "./compose-purchase-mails"

/** A mail that a crash left between its row and its sending; younger ones may be on their way. */
const CUT_OFF_MS = 5 * 60_000

/** What core's service does and its type leaves out. */
type Notifications = Pick<INotificationModuleService, "createNotifications"> & {
  listNotifications(
    filters: { idempotency_key: string[] },
    config: { take: number },
  ): Promise<NotificationDTO[]>
  deleteNotifications(ids: string[]): Promise<void>
}

/**
 * What is to be done with mails whose keys were used before: those that failed, or were cut off, are forgotten, so that
 * they are sent again: core itself sends a failed one again and then cannot write that it was sent.
 * @returns whether one of them may be on its way
 */
async function forgetUnsent(notifications: Notifications, keys: string[]): Promise<boolean> {
  const known = await notifications.listNotifications({ idempotency_key: keys }, { take: keys.length })
  const unsent = known.filter(({ status }) => status !== "success")
  const isOnItsWay = ({ status, created_at }: NotificationDTO) =>
    status === "pending" && Date.now() - new Date(created_at).getTime() < CUT_OFF_MS
  await notifications.deleteNotifications(unsent.filter((row) => !isOnItsWay(row)).map(({ id }) => id))
  return unsent.some(isOnItsWay)
}

export const sendPurchaseMailsStepId = "send-purchase-mails"

/** Sends the mails of each event; the caller is the only announcer. One that fails keeps no other waiting. */
export const sendPurchaseMailsStep = createStep(
  sendPurchaseMailsStepId,
  async (events: EventMails[], { container }) => {
    const notifications = container.resolve<Notifications>(Modules.NOTIFICATION)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const announced: string[] = []
    const waiting: string[] = []
    for (const { event_id, mails } of events) {
      try {
        const keys = mails.map(({ idempotency_key }) => idempotency_key)
        const isBusy = keys.length > 0 && (await forgetUnsent(notifications, keys))
        if (mails.length > 0 && !isBusy) await notifications.createNotifications(mails)
        ;(isBusy ? waiting : announced).push(event_id)
      } catch (error) {
        waiting.push(event_id)
        logger.error(`[mails] ${event_id} is tried again: ${String(error)}`)
      }
    }
    return new StepResponse({ announced, waiting })
  },
)
