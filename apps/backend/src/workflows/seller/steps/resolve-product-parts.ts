import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { goodsOfCategory } from "../../../catalogue/publication"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { refusedField } from "../../../refused"
import type { ProductParts } from "../product-input"
import { loadCategories, type CategoryRows } from "../product-rows"

type Input = {
  seller_id: string
  category?: string | undefined
  /** The one it lies in, when no other is named. */
  kept_category_id?: string | undefined
  picture_ids?: string[] | undefined
}

/** A category that goods can lie in: it has no other below it, and says what kind of goods they are. */
function findCategory(handle: string, categories: CategoryRows): Pick<ProductParts, "category_id" | "goods"> {
  const rows = [...categories.values()]
  const category = rows.find((row) => row.handle === handle)
  const goods = category && goodsOfCategory(category.id, categories)
  if (!category || !goods || rows.some((row) => row.parent_category_id === category.id)) {
    throw refusedField("category", { code: "CATEGORY_UNKNOWN" }, "Choose one of the categories")
  }
  return { category_id: category.id, goods }
}

async function findPictures(service: SellerService, seller_id: string, ids: string[]): Promise<string[]> {
  const rows = await service.listSellerPictures({ id: ids, seller_id }, { select: ["id", "url"], take: null })
  const urlOf = new Map(rows.map(({ id, url }) => [id, url]))
  return [...new Set(ids)].map((id, index) => {
    const url = urlOf.get(id)
    if (url === undefined) {
      throw refusedField(`picture_ids.${index}`, { code: "PICTURE_NOT_FOUND" }, "Upload the picture first")
    }
    return url
  })
}

/** Goods of the category it stays in; none of a category that says nothing. */
function keptGoods(id: string | undefined, categories: CategoryRows): Pick<Partial<ProductParts>, "goods"> {
  const goods = id === undefined ? undefined : goodsOfCategory(id, categories)
  return goods ? { goods } : {}
}

export const resolveProductPartsStepId = "resolve-product-parts"

/** The category and the pictures a product names; refuses an unknown category and a picture of another shop. */
export const resolveProductPartsStep = createStep(
  resolveProductPartsStepId,
  async ({ seller_id, category, kept_category_id, picture_ids }: Input, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE)
    const categories = await loadCategories(container)
    return new StepResponse<Partial<ProductParts>>({
      ...(category === undefined
        ? keptGoods(kept_category_id, categories)
        : findCategory(category, categories)),
      ...(picture_ids && { picture_urls: await findPictures(service, seller_id, picture_ids) }),
    })
  },
)
