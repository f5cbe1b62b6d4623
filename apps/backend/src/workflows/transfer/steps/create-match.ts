import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { Actor } from "../../staff/audit"

type Input = { receipt_id: string; purchase_id: string | null; reason: string | null; actor: Actor }

export const createMatchStepId = "create-match"

/** Writes down what money is for. It stands: money that was counted is not uncounted. */
export const createMatchStep = createStep(
  createMatchStepId,
  async ({ receipt_id, purchase_id, reason, actor }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { amount } = await purchases.retrieveBankReceipt(receipt_id, { select: ["id", "amount"] })
    const { id } = await purchases.createReceiptMatches({
      receipt_id,
      purchase_id,
      reason,
      amount,
      decided_by: actor.id,
      decided_by_name: actor.name,
    })
    return new StepResponse(id)
  },
)
