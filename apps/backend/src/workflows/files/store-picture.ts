import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createSellerPictureStep } from "./steps/create-seller-picture"
import { refuseTooManyPicturesStep } from "./steps/refuse-too-many-pictures"

export type StorePictureInput = {
  seller_id: string
  stored_name: string
  mime_type: string
  /** Base64. */
  content: string
}

export const storePictureWorkflowId = "store-picture"

/** Keeps a picture of a shop where everybody may see it. */
export const storePictureWorkflow = createWorkflow(storePictureWorkflowId, (input: StorePictureInput) => {
  const lock = transform({ input }, ({ input }) => `pictures:${input.seller_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  refuseTooManyPicturesStep(input.seller_id)
  const files = uploadFilesWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      files: [
        {
          filename: input.stored_name,
          mimeType: input.mime_type,
          content: input.content,
          access: "public" as const,
        },
      ],
    })),
  })
  const picture = createSellerPictureStep(
    transform({ input, files }, ({ input, files }) => ({
      seller_id: input.seller_id,
      file_id: files[0]?.id ?? "",
      url: files[0]?.url ?? "",
    })),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(picture)
})
