import { createStep } from "@medusajs/framework/workflows-sdk"
import { todayInWib } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import { loadCategories, type SellerProductRow } from "../product-rows"
import { isOpening, problemsOf } from "../product-view"
import type { ShopFacts } from "../shop-facts"

type Input = { shop: ShopFacts; product: SellerProductRow }

export const validatePublicationStepId = "validate-publication"

/**
 * Refuses to publish what may not be sold today, naming why. While a shop is still opening it has no approved licence
 * yet, so publishing is a wish that comes true with the office's approval, and is never refused.
 */
export const validatePublicationStep = createStep(
  validatePublicationStepId,
  async ({ shop, product }: Input, { container }) => {
    if (isOpening(shop.status)) return
    const categories = await loadCategories(container)
    const problems = problemsOf(product, { shop, categories, today: todayInWib(new Date()) })
    if (problems.length > 0) {
      throw conflict("PRODUCT_NOT_PUBLISHABLE", "This product may not be sold as it stands", {
        problems: problems.map(({ code }) => code).join(","),
      })
    }
  },
)
