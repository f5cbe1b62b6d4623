import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { announcePurchaseWorkflow } from "../../purchase/announce-purchase"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"

/** The job for it runs every minute. */
const LATE_MS = 10 * 60_000

export const checkAnnouncementsStepId = "check-announcements"

/** What was written down long ago and nobody was told of. */
export const checkAnnouncementsStep = createStep(
  checkAnnouncementsStepId,
  async ({ now }: ReconcileInput, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const waiting = await purchases.listPurchaseEvents(
      {
        announced_at: null,
        created_at: { $lt: settledBefore(now, LATE_MS) },
        purchase: { placed_at: { $ne: null } },
      },
      { select: ["id", "kind", "purchase_id"], take: null, order: { created_at: "ASC" } },
    )
    const findings: Finding[] = []
    for (const { id, kind, purchase_id } of waiting) {
      const what = `nobody was told that ${purchase_id} was ${kind}`
      findings.push(
        await repaired({ check: "events", subject: id, what }, async () => {
          await announcePurchaseWorkflow(container).run({ input: { purchase_id } })
          const { announced_at } = await purchases.retrievePurchaseEvent(id, { select: ["announced_at"] })
          if (!announced_at)
            throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "its mails could not be sent")
        }),
      )
    }
    return new StepResponse(findings)
  },
)
