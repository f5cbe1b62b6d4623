import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelUnpaidStep } from "./steps/cancel-unpaid"

export const expirePurchasesWorkflowId = "expire-purchases"

/**
 * Cancels what was not paid in time, so that its goods are free again. Safe to repeat.
 * @param now an instant, ISO
 * @returns how many orders were cancelled
 */
export const expirePurchasesWorkflow = createWorkflow(
  expirePurchasesWorkflowId,
  (input: { now: string }) => new WorkflowResponse(cancelUnpaidStep(input.now)),
)
