import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import businessSeller from "../../../links/business-seller"
import sellerProduct from "../../../links/seller-product"
import type { CatalogueChanges, CatalogueKind } from "../catalogue-changes"

type Kind = CatalogueKind | "price_set" | "inventory_item"
type Hop = { from: Kind; entity: string; by: string; column: string; to: Kind }

const BUSINESS_SELLER = businessSeller.entryPoint
const SELLER_PRODUCT = sellerProduct.entryPoint
const VARIANT_PRICES = "product_variant_price_set"
const VARIANT_STOCK = "product_variant_inventory_item"

/** The way from a changed thing to its products, one column at a time; a kind is read after all that lead to it. */
const HOPS: readonly Hop[] = [
  { from: "price", entity: "price", by: "id", column: "price_set_id", to: "price_set" },
  {
    from: "inventory_level",
    entity: "inventory_level",
    by: "id",
    column: "inventory_item_id",
    to: "inventory_item",
  },
  { from: "reservation", entity: "reservation", by: "id", column: "inventory_item_id", to: "inventory_item" },
  { from: "price_link", entity: VARIANT_PRICES, by: "id", column: "variant_id", to: "variant" },
  { from: "price_set", entity: VARIANT_PRICES, by: "price_set_id", column: "variant_id", to: "variant" },
  { from: "inventory_link", entity: VARIANT_STOCK, by: "id", column: "variant_id", to: "variant" },
  {
    from: "inventory_item",
    entity: VARIANT_STOCK,
    by: "inventory_item_id",
    column: "variant_id",
    to: "variant",
  },
  { from: "variant", entity: "product_variant", by: "id", column: "product_id", to: "product" },
  { from: "licence", entity: "licence", by: "id", column: "business_id", to: "business" },
  { from: "business_seller_link", entity: BUSINESS_SELLER, by: "id", column: "seller_id", to: "seller" },
  { from: "business", entity: BUSINESS_SELLER, by: "business_id", column: "seller_id", to: "seller" },
  { from: "seller", entity: SELLER_PRODUCT, by: "seller_id", column: "product_id", to: "product" },
  { from: "seller_product_link", entity: SELLER_PRODUCT, by: "id", column: "product_id", to: "product" },
]

const CategoryRows = z.array(z.object({ id: z.string(), parent_category_id: z.string().nullable() }))
const ShelfRows = z.array(z.object({ products: z.array(z.object({ id: z.string() })) }))
const Rows = z.array(z.record(z.string(), z.unknown()))

async function hop(
  container: MedusaContainer,
  { entity, by, column }: Hop,
  ids: string[],
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: [column],
    filters: { [by]: ids },
    // What has just been deleted still says where it belonged.
    withDeleted: true,
  })
  return Rows.parse(data).flatMap((row) => z.string().safeParse(row[column]).data ?? [])
}

/** Products of the categories and of all categories below them. */
async function productsOfCategories(container: MedusaContainer, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const categories = await query.graph({
    entity: "product_category",
    fields: ["id", "parent_category_id"],
  })
  const all = CategoryRows.parse(categories.data)
  const tree = new Set(ids)
  for (let grew = true; grew;) {
    const below = all.filter(
      ({ id, parent_category_id }) => !tree.has(id) && tree.has(parent_category_id ?? ""),
    )
    for (const { id } of below) tree.add(id)
    grew = below.length > 0
  }
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["products.id"],
    filters: { id: [...tree] },
  })
  return ShelfRows.parse(data).flatMap(({ products }) => products.map(({ id }) => id))
}

export const findChangedProductsStepId = "find-changed-products"

/** Answers the ids of all products whose card or page shows one of the changed things. */
export const findChangedProductsStep = createStep(
  findChangedProductsStepId,
  async (changes: CatalogueChanges, { container }) => {
    const found = new Map<Kind, Set<string>>()
    const add = (kind: Kind, ids: readonly string[]) =>
      found.set(kind, new Set([...(found.get(kind) ?? []), ...ids]))
    for (const [kind, ids] of Object.entries(changes)) add(kind as CatalogueKind, ids)
    for (const step of HOPS) {
      const ids = [...(found.get(step.from) ?? [])]
      if (ids.length > 0) add(step.to, await hop(container, step, ids))
    }
    add("product", await productsOfCategories(container, changes.category ?? []))
    return new StepResponse([...(found.get("product") ?? [])])
  },
)
