import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { receiptLock } from "./match-receipt"
import { createMatchStep } from "./steps/create-match"
import { loadDismissalStep } from "./steps/load-dismissal"

export type DismissReceiptInput = { receipt_id: string; reason: string; actor: Actor }

export const dismissReceiptWorkflowId = "dismiss-receipt"

/** Money on the account pays no purchase. Safe to repeat. Throws Refused RECEIPT_NOT_FOUND (404), RECEIPT_STATE (409). */
export const dismissReceiptWorkflow = createWorkflow(
  dismissReceiptWorkflowId,
  (input: DismissReceiptInput) => {
    const key = transform({ input }, ({ input }) => receiptLock(input.receipt_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const found = loadDismissalStep(input.receipt_id)
    when("not-decided-yet", { found }, ({ found }) => found.is_new).then(() => {
      createMatchStep(transform({ input }, ({ input }) => ({ ...input, purchase_id: null })))
      recordAuditStep(
        transform({ input, found }, ({ input, found }) => ({
          actor: input.actor,
          action: "receipt.dismiss",
          subject_type: "bank_receipt",
          subject_id: input.receipt_id,
          subject_label: found.label,
          reason: input.reason,
        })),
      )
    })
    releaseLockStep({ key })
    return new WorkflowResponse(input.receipt_id)
  },
)
