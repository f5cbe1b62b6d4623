import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type AuditInput } from "./steps/record-audit"

/** Notes that somebody of the office changed something through one of core's routes. */
export const recordCoreCallWorkflow = createWorkflow(
  "record-core-call",
  (input: AuditInput) => new WorkflowResponse(recordAuditStep(input)),
)
