import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { workNoticesStep } from "./steps/work-notices"

export type WorkNoticesInput = {
  /** These; all that wait when left out. */
  ids?: string[]
}

export const workNoticesWorkflowId = "work-notices"

/**
 * Works on what providers told: each payment is asked for anew and everything of ours follows it. Safe to repeat, in any
 * order.
 * @returns how many were worked on, and how many wait for another try
 */
export const workNoticesWorkflow = createWorkflow(
  workNoticesWorkflowId,
  (input: WorkNoticesInput) => new WorkflowResponse(workNoticesStep(input)),
)
