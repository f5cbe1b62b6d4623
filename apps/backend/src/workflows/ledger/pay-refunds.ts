import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { payRefundsStep } from "./steps/pay-refunds"

export const payRefundsWorkflowId = "pay-refunds"

/**
 * Sends the refunds to cards that were promised while the provider was away. Safe to repeat.
 * @param before an instant, ISO: what was promised later may be somebody's work of this moment
 * @returns how many were asked for
 */
export const payRefundsWorkflow = createWorkflow(
  payRefundsWorkflowId,
  (input: { before: string }) => new WorkflowResponse(payRefundsStep(input.before)),
)
