import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceWaitingStep } from "./steps/announce-waiting"

export type AnnouncePurchasesInput = {
  /** Instants, ISO: what happened after the one and before the other. */
  after?: string
  before: string
}

export const announcePurchasesWorkflowId = "announce-purchases"

/**
 * Sends the mails that are still to be sent. Safe to repeat.
 * @returns how many events were waiting, and how many of them are announced now
 */
export const announcePurchasesWorkflow = createWorkflow(
  announcePurchasesWorkflowId,
  (input: AnnouncePurchasesInput) => new WorkflowResponse(announceWaitingStep(input)),
)
