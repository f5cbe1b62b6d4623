import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { storeEvidenceWorkflow, type StoreEvidenceInput } from "../files/store-evidence"
import { createReturnPictureStep } from "./steps/create-return-picture"
import { refuseNothingReturnableStep } from "./steps/refuse-nothing-returnable"
import { refuseTooManyPhotosStep } from "./steps/refuse-too-many-photos"

export type StoreReturnPhotoInput = Omit<StoreEvidenceInput, "seller_id" | "uploaded_by"> & {
  purchase_id: string
}

export const storeReturnPhotoWorkflowId = "store-return-photo"

/**
 * Keeps a photo of what a buyer gives back, where only a signed link reaches it. Throws Refused RETURN_NOT_ARRIVED,
 * RETURN_TOO_LATE, FILE_TOO_MANY (409).
 * @returns id by which a return names it
 */
export const storeReturnPhotoWorkflow = createWorkflow(
  storeReturnPhotoWorkflowId,
  (input: StoreReturnPhotoInput) => {
    const key = transform({ input }, ({ input }) => `return-photos:${input.purchase_id}`)
    acquireLockStep({ key, timeout: 15, ttl: 60 })
    refuseNothingReturnableStep(input.purchase_id)
    refuseTooManyPhotosStep(input.purchase_id)
    const evidence = storeEvidenceWorkflow.runAsStep({
      input: transform({ input }, ({ input: { purchase_id, ...file } }) => ({
        ...file,
        seller_id: null,
        uploaded_by: purchase_id,
      })),
    })
    const id = createReturnPictureStep(
      transform({ input, evidence }, ({ input: { purchase_id }, evidence }) => ({
        purchase_id,
        evidence_id: evidence.id,
      })),
    )
    releaseLockStep({ key })
    return new WorkflowResponse(id)
  },
)
