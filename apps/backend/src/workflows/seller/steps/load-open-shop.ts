import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import { loadShopFacts } from "../shop-facts"

export const loadOpenShopStepId = "load-open-shop"

/** Reads the shop with everything its rules look at; refuses a closed one, which nobody changes any more. */
export const loadOpenShopStep = createStep(loadOpenShopStepId, async (seller_id: string, { container }) => {
  const shop = await loadShopFacts(container, seller_id)
  if (shop.status === "closed") throw conflict("SELLER_STATE", "The shop is closed", { state: shop.status })
  return new StepResponse(shop)
})
