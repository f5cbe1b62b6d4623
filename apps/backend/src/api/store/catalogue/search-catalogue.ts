import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { Handle, type ProductCard, type ProductSort, type StoreListProductsInput } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { dayNumber, type ProductPagePayload } from "../../../catalogue/product-document"
import { PRODUCT_INDEX } from "../../../search/product-index"
import { SYNONYMS } from "../../../search/synonyms"

type Answers = { card: ProductCard; page: ProductPagePayload }
type Query = Omit<SearchTypes.SearchQuery, "entity">

/** The second guard: the index holds only what may be sold, but a licence can end since it was written. */
const publicToday = () => ({
  status: "published",
  sold_until: { $gte: dayNumber(todayInWib(new Date())) },
})

/** Newest first for "relevance" without words; the id keeps pages apart when two products tie. */
const ORDER: Readonly<Record<ProductSort, Record<string, "ASC" | "DESC">>> = {
  relevance: { created_at: "DESC", id: "ASC" },
  newest: { created_at: "DESC", id: "ASC" },
  price_low: { price_from_idr: "ASC", id: "ASC" },
  price_high: { price_from_idr: "DESC", id: "ASC" },
}

async function searchIndex(
  container: MedusaContainer,
  query: Query,
): Promise<SearchTypes.SearchResult<Partial<Answers>>> {
  try {
    return await container
      .resolve(Modules.SEARCH)
      .search<Partial<Answers>>({ entity: PRODUCT_INDEX, ...query })
  } catch (error) {
    // An index that is not filled yet must not look like a product that does not exist.
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The catalogue index is not filled yet")
    }
    throw error
  }
}

/** Control characters mean nothing in a search, and PostgreSQL refuses a NUL. */
const toWords = (q: string | undefined): string => (q ?? "").replace(/\p{Cc}+/gu, " ").trim()

/**
 * One page of product cards.
 * @returns the cards, the number of products found, and the words looked for when they are not those that were typed
 */
export async function searchProducts(
  container: MedusaContainer,
  { q, category, seller, sort, page, limit }: StoreListProductsInput,
): Promise<{ products: ProductCard[]; count: number; searched_for: string | null }> {
  const words = toWords(q)
  const isByScore = words !== "" && sort === "relevance"
  const { hits, metadata } = await searchIndex(container, {
    fields: ["card"],
    filters: {
      ...publicToday(),
      ...(words && { q: words }),
      ...(category !== undefined && { category_handles: category }),
      ...(seller !== undefined && { seller_handle: seller }),
    },
    pagination: {
      skip: (page - 1) * limit,
      take: limit,
      order: isByScore ? { _score: "DESC", id: "ASC" } : ORDER[sort],
    },
    search_options: {
      match_strategy: "last",
      provider_options: { "search-postgres": { synonyms: SYNONYMS } },
    },
  })
  const { query = words, count } = metadata
  return {
    products: hits.flatMap((hit) => hit.document.card ?? []),
    count: count ?? 0,
    searched_for: query === words ? null : query,
  }
}

/** The page payload of a product for sale; undefined when there is none of this handle. */
export async function findProductPage(
  container: MedusaContainer,
  handle: string,
): Promise<ProductPagePayload | undefined> {
  if (!Handle.safeParse(handle).success) return undefined
  const { hits } = await searchIndex(container, {
    fields: ["page"],
    filters: { ...publicToday(), handle },
    pagination: { take: 1 },
    search_options: { count: "none" },
  })
  return hits[0]?.document.page
}

/** How many products each value of a field has for sale. */
export async function countProductsBy(
  container: MedusaContainer,
  field: "category_handles" | "seller_handle",
  only?: string,
): Promise<(value: string) => number> {
  const { facets } = await searchIndex(container, {
    fields: ["id"],
    filters: { ...publicToday(), ...(only !== undefined && { [field]: only }) },
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field, type: "value", limit: 20_000 }] },
  })
  const facet = facets?.[field]
  const counts = new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [],
  )
  return (value) => counts.get(value) ?? 0
}
