import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { lapseDueStep } from "./steps/lapse-due"

export const lapseReturnsWorkflowId = "lapse-returns"

/**
 * Takes every return on whose time is over: silence of the seller leads to the office, silence of the buyer lets the
 * seller's answer stand, and money that should have left is tried again. Safe to repeat.
 * @param now an instant, ISO
 * @returns how many returns were due, and how many were taken on
 */
export const lapseReturnsWorkflow = createWorkflow(
  lapseReturnsWorkflowId,
  (input: { now: string }) => new WorkflowResponse(lapseDueStep(input.now)),
)
