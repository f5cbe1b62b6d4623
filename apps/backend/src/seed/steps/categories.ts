import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CategoryFacts } from "@sebiduk/contracts"
import { categories } from "../data"
import type { SeedCategory } from "../data-schema"
import type { SeedStep } from "../step"

/** Ids of all categories by handle. */
export async function categoryIds(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { take: null, select: ["id", "handle"] })
  return new Map(rows.map((row) => [row.handle, row.id]))
}

export const categoriesStep: SeedStep = {
  name: "categories",
  version: "2",
  run: async ({ container }) => {
    await createMissing(container, null)
    await createMissing(container, "child")
    await describeGoods(container)
    return `${categories.length} categories`
  },
}

const factsOf = ({ name_en, goods }: SeedCategory): CategoryFacts =>
  CategoryFacts.parse({ name_en, ...(goods && { goods }) })

/** Categories of a database from before kinds of goods get theirs. */
async function describeGoods(container: MedusaContainer): Promise<void> {
  const ids = await categoryIds(container)
  const service = container.resolve(Modules.PRODUCT)
  for (const category of categories.filter(({ goods }) => goods !== null)) {
    const id = ids.get(category.handle)
    if (id) await service.updateProductCategories(id, { metadata: factsOf(category) })
  }
}

async function createMissing(container: MedusaContainer, level: null | "child"): Promise<void> {
  const ids = await categoryIds(container)
  const missing = categories.filter(
    (category) => !ids.has(category.handle) && (category.parent === null) === (level === null),
  )
  if (missing.length === 0) return
  await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: missing.map((category) => ({
        handle: category.handle,
        name: category.name_id,
        is_active: true,
        is_internal: false,
        parent_category_id: category.parent === null ? null : ids.get(category.parent),
        rank: categories.filter((sibling) => sibling.parent === category.parent).indexOf(category),
        metadata: factsOf(category),
      })),
    },
  })
}
