import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import type { ReceiptLine } from "./receipt-line"
import { enterReceiptsStep } from "./steps/enter-receipts"

export const RECEIPTS_LOCK = "bank-receipts"

export const enterReceiptsWorkflowId = "enter-receipts"

/** Writes down money that came in. Safe to repeat: a line that is there adds nothing. */
export const enterReceiptsWorkflow = createWorkflow(
  enterReceiptsWorkflowId,
  (input: { lines: ReceiptLine[]; actor: Actor }) => {
    acquireLockStep({ key: RECEIPTS_LOCK, timeout: 10, ttl: 60 })
    const entered = enterReceiptsStep(input)
    releaseLockStep({ key: RECEIPTS_LOCK })
    return new WorkflowResponse(entered)
  },
)
