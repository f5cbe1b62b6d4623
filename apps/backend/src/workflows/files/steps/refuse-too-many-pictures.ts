import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { conflict } from "../../../refused"

/** More than a workshop with two hundred articles needs. */
const MAX_PICTURES = 2_000

/** @throws Refused FILE_TOO_MANY (409) */
export const refuseTooManyPicturesStep = createStep(
  "refuse-too-many-pictures",
  async (seller_id: string, { container }) => {
    const [, count] = await container
      .resolve<SellerService>(SELLER_MODULE)
      .listAndCountSellerPictures({ seller_id }, { select: ["id"], take: 1 })
    if (count >= MAX_PICTURES) throw conflict("FILE_TOO_MANY", "Too many pictures", { maximum: MAX_PICTURES })
    return new StepResponse(undefined)
  },
)
