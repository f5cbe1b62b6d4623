import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export const createSellerStepId = "create-seller"

/** Opens an empty shop; until it has a name of its own it carries that of its owner. */
export const createSellerStep = createStep(
  createSellerStepId,
  async ({ name }: { name: string }, { container }) => {
    const seller = await container
      .resolve<SellerService>(SELLER_MODULE)
      .createSellers({ name, handle: null, line: null, status: "draft" })
    return new StepResponse(seller.id, seller.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellers(id)
  },
)
