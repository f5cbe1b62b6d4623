import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURN_PHOTOS_MAX_UNUSED } from "@sebiduk/contracts"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnsService } from "../../../modules/returns/service"
import { conflict } from "../../../refused"

export const refuseTooManyPhotosStepId = "refuse-too-many-photos"

/** @throws Refused FILE_TOO_MANY (409) when a purchase has many photos that no return uses */
export const refuseTooManyPhotosStep = createStep(
  refuseTooManyPhotosStepId,
  async (purchase_id: string, { container }) => {
    const [, count] = await container
      .resolve<ReturnsService>(RETURNS_MODULE)
      .listAndCountReturnPictures({ purchase_id, request_id: null }, { select: ["id"], take: 1 })
    if (count >= RETURN_PHOTOS_MAX_UNUSED) {
      const values = { maximum: RETURN_PHOTOS_MAX_UNUSED }
      throw conflict("FILE_TOO_MANY", "Use the photos that were sent first", values)
    }
    return new StepResponse(undefined)
  },
)
