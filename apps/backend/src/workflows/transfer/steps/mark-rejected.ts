import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptForBuyer } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { Actor } from "../../staff/audit"

type Input = { proof_id: string; purchase_id: string; reason: string; actor: Actor }

export const markRejectedStepId = "mark-rejected"

/** A proof was not taken; without another one that waits the buyer has a day to answer. */
export const markRejectedStep = createStep(
  markRejectedStepId,
  async ({ proof_id, purchase_id, reason, actor }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { pay_until, kept_until } = await purchases.retrievePurchase(purchase_id)
    await purchases.updateTransferProofs({
      id: proof_id,
      status: "rejected",
      reason,
      decided_by: actor.id,
    })
    const waiting = await purchases.listTransferProofs({ purchase_id, status: "waiting" }, { take: 1 })
    if (waiting.length === 0 && pay_until && kept_until)
      await purchases.updatePurchases({ id: purchase_id, kept_until: keptForBuyer(pay_until, new Date()) })
    return new StepResponse(proof_id, { proof_id, purchase_id, kept_until })
  },
  async (before, { container }) => {
    if (!before) return
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const open = { status: "waiting" as const, reason: null, decided_by: null }
    await purchases.updateTransferProofs({ id: before.proof_id, ...open })
    await purchases.updatePurchases({ id: before.purchase_id, kept_until: before.kept_until })
  },
)
