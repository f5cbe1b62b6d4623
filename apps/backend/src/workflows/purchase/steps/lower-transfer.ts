import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { withTransferCode } from "../../transfer/draw-code"

type Input = {
  purchase_id: string
  /** What still stands of an unpaid purchase, whole rupiah; 0 when nothing does. */
  left: number
}

export const lowerTransferStepId = "lower-transfer"

/** The amount by which a transfer is known; the code stays, unless another waits for just that amount. */
export const lowerTransferStep = createStep(
  lowerTransferStepId,
  async ({ purchase_id: id, left }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { transfer_code, transfer_amount } = await purchases.retrievePurchase(id)
    if (transfer_amount === null) return new StepResponse(null)
    if (left === 0) await purchases.updatePurchases({ id, transfer_amount: null })
    else
      await withTransferCode(
        purchases,
        left,
        (code) => purchases.updatePurchases({ id, ...code }),
        transfer_code,
      )
    return new StepResponse(id, { id, transfer_code, transfer_amount })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePurchases(before)
  },
)
