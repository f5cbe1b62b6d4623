import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncUnpaidCardsStep } from "./steps/sync-unpaid-cards"

export const syncUnpaidCardsWorkflowId = "sync-unpaid-cards"

/**
 * Takes the money of purchases whose card was held and not taken yet. Safe to repeat.
 * @param before an instant, ISO: what was placed later may be somebody's work of this moment
 * @returns how many were looked at
 */
export const syncUnpaidCardsWorkflow = createWorkflow(
  syncUnpaidCardsWorkflowId,
  (input: { before: string }) => new WorkflowResponse(syncUnpaidCardsStep(input.before)),
)
