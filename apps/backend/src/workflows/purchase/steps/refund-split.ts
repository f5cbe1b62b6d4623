import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type Input = {
  split_id: string
  order_id: string
  payment_id: string
  /** All that came in for it, whole rupiah. */
  amount: number
}

export const refundSplitStepId = "refund-split"

/**
 * Gives one part of a payment back. It stands last: money that went out is not undone. Each of its writes is looked for
 * first, so that a crash between two of them gives nothing twice and loses nothing.
 */
export const refundSplitStep = createStep(
  refundSplitStepId,
  async ({ split_id, order_id, payment_id, amount }: Input, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    const orders = container.resolve(Modules.ORDER)
    const { refunds, currency_code } = await payments.retrievePayment(payment_id, { relations: ["refunds"] })
    if (!refunds?.some(({ note }) => note === order_id)) {
      await payments.refundPayment({ payment_id, amount, note: order_id })
    }
    const transaction = { order_id, reference: "refund", reference_id: payment_id }
    const [written] = await orders.listOrderTransactions(transaction, { take: 1 })
    if (!written) await orders.addOrderTransactions([{ ...transaction, amount: -amount, currency_code }])
    await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .updatePaymentSplits({ id: split_id, refunded_total: amount })
    return new StepResponse(amount)
  },
)
