import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createEvidenceStep } from "./steps/create-evidence"
import { refuseTooMuchEvidenceStep } from "./steps/refuse-too-much-evidence"

export type StoreEvidenceInput = {
  /** Null when the office uploads. */
  seller_id: string | null
  uploaded_by: string
  /** As people see it. */
  file_name: string
  /** Under which it is kept; nobody can guess it. */
  stored_name: string
  mime_type: string
  /** Base64. */
  content: string
  size_bytes: number
}

export const storeEvidenceWorkflowId = "store-evidence"

/** Keeps an uploaded paper where only a signed link reaches it. */
export const storeEvidenceWorkflow = createWorkflow(storeEvidenceWorkflowId, (input: StoreEvidenceInput) => {
  const lock = transform({ input }, ({ input }) => `evidence:${input.seller_id ?? input.uploaded_by}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  refuseTooMuchEvidenceStep(input.seller_id)
  const files = uploadFilesWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      files: [
        {
          filename: input.stored_name,
          mimeType: input.mime_type,
          content: input.content,
          access: "private" as const,
        },
      ],
    })),
  })
  const evidence = createEvidenceStep(
    transform({ input, files }, ({ input, files }) => ({
      seller_id: input.seller_id,
      file_id: files[0]?.id ?? "",
      file_name: input.file_name,
      mime_type: input.mime_type,
      size_bytes: input.size_bytes,
      uploaded_by: input.uploaded_by,
    })),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(evidence)
})
