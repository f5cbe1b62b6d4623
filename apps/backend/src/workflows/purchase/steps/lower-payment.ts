import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Whole rupiah that are still waited for. */
type Waited = { payment_id: string; payment_collection_id: string; amount: number }

export const lowerPaymentStepId = "lower-payment"

/** What the office is to see on the account: without it core asks for what was taken back as well. */
export const lowerPaymentStep = createStep(
  lowerPaymentStepId,
  async (waited: Waited | null, { container }) => {
    if (!waited) return new StepResponse(null)
    const payments = container.resolve(Modules.PAYMENT)
    const { payment_id, payment_collection_id, amount } = waited
    const before = await payments.retrievePayment(payment_id)
    // A card may hold more than is taken of it.
    const payment = { id: payment_id, amount, data: { ...before.data, capture_idr: amount } }
    await payments.updatePayment(payment)
    await payments.updatePaymentCollections(payment_collection_id, { amount })
    return new StepResponse(amount, { ...waited, amount: Number(before.amount), data: before.data })
  },
  async (before, { container }) => {
    if (!before) return
    const payments = container.resolve(Modules.PAYMENT)
    const payment = { id: before.payment_id, amount: before.amount, data: before.data }
    await payments.updatePayment(payment)
    await payments.updatePaymentCollections(before.payment_collection_id, { amount: before.amount })
  },
)
