import "server-only"
import {
  CategoryListResponse,
  ProductListResponse,
  ProductResponse,
  SellerListResponse,
  SellerResponse,
  type CatalogueCategory,
  type ProductPage,
  type ProductSort,
  type SellerCard,
  type SellerPage,
} from "@sebiduk/contracts"
import { cache } from "react"
import { cacheTags } from "@/lib/cache"
import { foundOrThrow, StoreUnreachableError, storeGet } from "@/lib/store-client"

export type ProductQuery = {
  q?: string
  category?: string
  seller?: string
  sort?: ProductSort
  page?: number
  limit?: number
}

const list = cache(async (query: string, tags: string): Promise<ProductListResponse> => {
  const path = `/store/catalogue/products${query}`
  const data = foundOrThrow(await storeGet(path, ProductListResponse, { tags: tags.split(" ") }), path)
  if (!data) throw new StoreUnreachableError(`${path}: 404`)
  return data
})

/** One page of products for sale, ordered and cut by the backend. */
export function listProducts(query: ProductQuery): Promise<ProductListResponse> {
  const search = new URLSearchParams()
  if (query.q) search.set("q", query.q)
  if (query.category) search.set("category", query.category)
  if (query.seller) search.set("seller", query.seller)
  if (query.sort) search.set("sort", query.sort)
  if (query.page) search.set("page", String(query.page))
  if (query.limit) search.set("limit", String(query.limit))
  const tags = query.seller
    ? [...cacheTags("products"), ...cacheTags("seller", { handle: query.seller })]
    : cacheTags("products")
  return list(`?${search.toString()}`, tags.join(" "))
}

/** A product for sale; undefined when there is none of this name. */
export const getProduct = cache(async (handle: string): Promise<ProductPage | undefined> => {
  const path = `/store/catalogue/products/${encodeURIComponent(handle)}`
  const result = await storeGet(path, ProductResponse, { tags: cacheTags("product", { handle }) })
  return foundOrThrow(result, path)?.product
})

/** All categories with the number of products for sale in and below each. */
export const listCategories = cache(async (): Promise<CatalogueCategory[]> => {
  const path = "/store/catalogue/categories"
  const data = foundOrThrow(
    await storeGet(path, CategoryListResponse, { tags: cacheTags("categories") }),
    path,
  )
  if (!data) throw new StoreUnreachableError(`${path}: 404`)
  return data.categories
})

/** The shops that sell at present. */
export const listSellers = cache(async (): Promise<SellerCard[]> => {
  const path = "/store/catalogue/sellers"
  const data = foundOrThrow(await storeGet(path, SellerListResponse, { tags: cacheTags("sellers") }), path)
  if (!data) throw new StoreUnreachableError(`${path}: 404`)
  return data.sellers
})

/** A shop's public page; undefined when there is none of this name. */
export const getSeller = cache(async (handle: string): Promise<SellerPage | undefined> => {
  const path = `/store/catalogue/sellers/${encodeURIComponent(handle)}`
  const result = await storeGet(path, SellerResponse, { tags: cacheTags("seller", { handle }) })
  return foundOrThrow(result, path)?.seller
})
