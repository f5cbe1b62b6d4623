import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

/** Writes down whose picture a file is. */
export const createSellerPictureStep = createStep(
  "create-seller-picture",
  async (input: { seller_id: string; file_id: string; url: string }, { container }) => {
    const row = await container.resolve<SellerService>(SELLER_MODULE).createSellerPictures(input)
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerPictures(id)
  },
)
