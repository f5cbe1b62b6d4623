import type { ProductFacts } from "@sebiduk/contracts"
import {
  publicationProblems,
  publishableUntil,
  type GoodsKind,
  type HeldLicence,
  type PublicationProblem,
} from "@sebiduk/domain"
import type { CategoryRow } from "./product-row"

/** What decides about a listing besides the licences of its business. */
export type Listing = {
  title: string
  description: string | null
  metadata: Pick<ProductFacts, "title_en" | "description_en" | "shelf_life_days">
  categories: readonly { id: string }[]
  variants: readonly { title: string }[]
}

type Categories = ReadonlyMap<string, Pick<CategoryRow, "parent_category_id" | "metadata">>

/** What kind of goods a category holds: its own word, else that of the nearest category above it. */
export function goodsOfCategory(id: string, categories: Categories): GoodsKind | undefined {
  const passed = new Set<string>()
  for (let next: string | null = id; next !== null && !passed.has(next);) {
    passed.add(next)
    const category = categories.get(next)
    if (category?.metadata?.goods) return category.metadata.goods
    next = category?.parent_category_id ?? null
  }
  return undefined
}

/** The facts of the rule, once per kind of goods: what stands in two categories must satisfy both. */
function factsOf(listing: Listing, licences: readonly HeldLicence[], categories: Categories, today: string) {
  const { title, description, metadata, variants } = listing
  const kinds = new Set(listing.categories.map(({ id }) => goodsOfCategory(id, categories)))
  return (kinds.size === 0 ? [undefined] : [...kinds]).map((goods) => ({
    goods,
    shelf_life_days: metadata.shelf_life_days,
    texts: [
      title,
      description ?? "",
      metadata.title_en,
      metadata.description_en,
      ...variants.map((variant) => variant.title),
    ],
    licences,
    today,
  }))
}

/** Why a listing may not be sold today (WIB); empty when it may. */
export function listingProblems(
  listing: Listing,
  licences: readonly HeldLicence[],
  categories: Categories,
  today: string,
): PublicationProblem[] {
  const problems = factsOf(listing, licences, categories, today).flatMap(publicationProblems)
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The last day on which a listing without problems may be sold; null when nothing of it runs out. */
export function listingUntil(
  listing: Listing,
  licences: readonly HeldLicence[],
  categories: Categories,
  today: string,
): string | null {
  const ends = factsOf(listing, licences, categories, today).flatMap((facts) => publishableUntil(facts) ?? [])
  return ends.toSorted()[0] ?? null
}
