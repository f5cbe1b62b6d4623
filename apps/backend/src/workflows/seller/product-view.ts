import type { MedusaContainer } from "@medusajs/framework/types"
import type { Picture, PublicationProblem, SellerProduct, SellerStatus } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { listingProblems } from "../../catalogue/publication"
import {
  loadCategories,
  loadProductRows,
  toListing,
  type CategoryRows,
  type SellerProductRow,
  type SellerVariantRow,
} from "./product-rows"
import type { ShopFacts } from "./shop-facts"

const OPENING: readonly SellerStatus[] = ["draft", "in_review", "needs_fix", "rejected"]

/** Whether a shop has not been in public yet. */
export const isOpening = (status: SellerStatus): boolean => OPENING.includes(status)

/** What decides whether a product may be sold: its shop, all categories, and the day in WIB. */
type Surroundings = {
  shop: Pick<ShopFacts, "status" | "business">
  categories: CategoryRows
  today: string
}

/** Why a product of this shop may not be sold today; empty when it may. */
export function problemsOf(
  row: SellerProductRow,
  { shop, categories, today }: Surroundings,
): PublicationProblem[] {
  const problems = listingProblems(toListing(row), shop.business?.licences ?? [], categories, today)
  return problems.map((problem) => ({
    code: problem.code,
    any_of: "anyOf" in problem ? [...problem.anyOf] : [],
  }))
}

/** The price of one piece that everybody pays; null while there is none. */
export function priceOf(variant: SellerVariantRow | undefined): number | null {
  const prices = (variant?.prices ?? []).filter(
    ({ currency_code, rules_count, min_quantity }) =>
      currency_code === "idr" && (rules_count ?? 0) === 0 && (min_quantity ?? 1) <= 1,
  )
  return prices.length === 0 ? null : Math.min(...prices.map(({ amount }) => amount))
}

function stockOf(variants: readonly SellerVariantRow[]): number | null {
  const levels = variants.flatMap(({ inventory_items }) =>
    inventory_items.flatMap(({ inventory }) => inventory.location_levels),
  )
  return levels.length === 0 ? null : levels.reduce((sum, { stocked_quantity }) => sum + stocked_quantity, 0)
}

const toPictures = ({ metadata }: SellerProductRow): Picture[] =>
  (metadata?.pictures ?? []).map(({ url, alt_id, alt_en, is_illustration }) => ({
    url,
    alt: { id: alt_id, en: alt_en },
    is_illustration,
  }))

/** A product as its shop sees it; price and size are those of its first variant, the stock that of all. */
export function toSellerProduct(row: SellerProductRow, surroundings: Surroundings): SellerProduct {
  const [first] = row.variants
  const problems = problemsOf(row, surroundings)
  const is_published = row.status === "published"
  const category = row.categories[0]
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    description: row.description,
    category: (category && surroundings.categories.get(category.id)?.handle) ?? null,
    is_published,
    is_visible: is_published && surroundings.shop.status === "active" && problems.length === 0,
    problems,
    price_idr: priceOf(first),
    stock: stockOf(row.variants),
    variant_title: first?.title ?? null,
    weight_g: first?.weight ?? null,
    shelf_life_days: row.metadata?.shelf_life_days ?? null,
    pictures: toPictures(row),
  }
}

/** The products of a shop as it sees them, newest first; of these only the one asked for. */
export async function loadSellerProducts(
  container: MedusaContainer,
  shop: ShopFacts,
  product_id?: string,
): Promise<SellerProduct[]> {
  const [rows, categories] = await Promise.all([
    loadProductRows(container, shop.id, product_id),
    loadCategories(container),
  ])
  const surroundings = { shop, categories, today: todayInWib(new Date()) }
  return rows.map((row) => toSellerProduct(row, surroundings))
}
