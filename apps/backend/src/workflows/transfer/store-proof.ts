import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { storeEvidenceWorkflow, type StoreEvidenceInput } from "../files/store-evidence"
import { purchaseLock } from "../purchase/purchase-lock"
import { createProofStep } from "./steps/create-proof"
import { keepForOfficeStep } from "./steps/keep-for-office"
import { validateProofStep } from "./steps/validate-proof"

export type StoreProofInput = {
  purchase_id: string
  sender: string
  note: string
  file: Omit<StoreEvidenceInput, "seller_id" | "uploaded_by">
}

export const storeProofWorkflowId = "store-proof"

/**
 * Keeps what a buyer sent to show that the money is on its way; the order is kept as long as the office needs to look.
 * A fourth takes the place of the oldest. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE and FILE_TOO_MANY (409).
 */
export const storeProofWorkflow = createWorkflow(storeProofWorkflowId, (input: StoreProofInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  validateProofStep(input.purchase_id)
  const evidence = storeEvidenceWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      ...input.file,
      seller_id: null,
      uploaded_by: input.purchase_id,
    })),
  })
  createProofStep(
    transform({ input, evidence }, ({ input, evidence }) => ({
      purchase_id: input.purchase_id,
      evidence_id: evidence.id,
      file_name: input.file.file_name,
      mime_type: input.file.mime_type,
      sender: input.sender,
      note: input.note,
    })),
  )
  keepForOfficeStep(input.purchase_id)
  releaseLockStep({ key })
  return new WorkflowResponse(input.purchase_id)
})
