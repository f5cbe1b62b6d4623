import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { refusedField } from "../../../refused"

export const loadAdjustedShopStepId = "load-adjusted-shop"

/** @throws Refused CHOICE_INVALID (400) */
export const loadAdjustedShopStep = createStep(
  loadAdjustedShopStepId,
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const [shop] = await container
      .resolve<SellerService>(SELLER_MODULE)
      .listSellers({ id: seller_id }, { select: ["name"], take: 1 })
    if (!shop) throw refusedField("seller_id", { code: "CHOICE_INVALID" }, "There is no such shop")
    return new StepResponse({ name: shop.name })
  },
)
