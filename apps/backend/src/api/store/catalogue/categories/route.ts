import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CatalogueCategory } from "@sebiduk/contracts"
import { categoryName } from "../../../../catalogue/product-document"
import { CATEGORY_ROW_FIELDS, CategoryRow } from "../../../../catalogue/product-row"
import { countProductsBy } from "../search-catalogue"

/** Parents by rank, each followed by what lies below it; a category whose parent is hidden comes last. */
function inTreeOrder(rows: CategoryRow[]): CategoryRow[] {
  const below = (parent: string | null): CategoryRow[] =>
    rows.filter((row) => row.parent_category_id === parent).flatMap((row) => [row, ...below(row.id)])
  const tree = below(null)
  return [...tree, ...rows.filter((row) => !tree.includes(row))]
}

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<{ categories: CatalogueCategory[] }>,
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, countOf] = await Promise.all([
    query.graph({
      entity: "product_category",
      fields: CATEGORY_ROW_FIELDS,
      filters: { is_active: true, is_internal: false },
      pagination: { order: { rank: "ASC", name: "ASC" } },
    }),
    countProductsBy(req.scope, "category_handles"),
  ])
  const rows = CategoryRow.array().parse(data)
  const handleOf = new Map(rows.map((row) => [row.id, row.handle]))
  const categories = inTreeOrder(rows).map((row) => ({
    handle: row.handle,
    name: categoryName(row),
    parent: handleOf.get(row.parent_category_id ?? "") ?? null,
    product_count: countOf(row.handle),
  }))
  res.json({ categories })
}
