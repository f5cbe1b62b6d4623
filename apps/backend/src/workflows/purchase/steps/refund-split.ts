import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type Input = {
  split_id: string
  order_id: string
  payment_id: string
  /** Whole rupiah. */
  amount: number
}

export const refundSplitStepId = "refund-split"

/** Gives one part of a payment back. It stands last: money that went out is not undone. */
export const refundSplitStep = createStep(
  refundSplitStepId,
  async ({ split_id, order_id, payment_id, amount }: Input, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { currency_code } = await payments.refundPayment({ payment_id, amount, note: order_id })
    const split = await purchases.retrievePaymentSplit(split_id)
    await purchases.updatePaymentSplits({
      id: split_id,
      refunded_total: Number(split.refunded_total) + amount,
    })
    await container
      .resolve(Modules.ORDER)
      .addOrderTransactions([
        { order_id, amount: -amount, currency_code, reference: "refund", reference_id: payment_id },
      ])
    return new StepResponse(amount)
  },
)
