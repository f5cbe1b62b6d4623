import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnsService } from "../../../modules/returns/service"

export const createReturnPictureStepId = "create-return-picture"

/** Writes down of which purchase a photo is. */
export const createReturnPictureStep = createStep(
  createReturnPictureStepId,
  async (input: { purchase_id: string; evidence_id: string }, { container }) => {
    const { id } = await container.resolve<ReturnsService>(RETURNS_MODULE).createReturnPictures(input)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ReturnsService>(RETURNS_MODULE).deleteReturnPictures(id)
  },
)
