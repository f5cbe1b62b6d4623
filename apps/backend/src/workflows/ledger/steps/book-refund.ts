import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messageOf } from "../../../refused"
import { bookRefund } from "../book-refund"

export const bookRefundStepId = "book-refund"

/**
 * Books a promised refund. A provider that is away undoes nothing of what was promised: `pay-refunds` asks again.
 */
export const bookRefundStep = createStep(bookRefundStepId, async (refund_id: string, { container }) => {
  try {
    await bookRefund(container, refund_id)
    return new StepResponse(true)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`[refunds] ${refund_id} waits: ${messageOf(error)}`)
    return new StepResponse(false)
  }
})
