import { LOCALES } from "@sebiduk/contracts"
import type { MetadataRoute } from "next"
import { listCategories, listProducts, listSellers } from "@/features/catalogue/queries"
import { PATHS } from "@/i18n/paths"
import { absoluteUrl, languageAlternates } from "@/lib/seo"

export const dynamic = "force-dynamic"

/** As many pages of the list as fit one sitemap file of 50,000 addresses with both languages. */
const MAX_PAGES = 400

async function productHandles(): Promise<string[]> {
  const handles: string[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const result = await listProducts({ sort: "newest", page })
    handles.push(...result.products.map((product) => product.handle))
    if (page * result.limit >= result.count) break
  }
  return handles
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, sellers, products] = await Promise.all([
    listCategories(),
    listSellers(),
    productHandles(),
  ])
  const paths = [
    PATHS.home,
    ...categories
      .filter((category) => category.product_count > 0)
      .map((category) => PATHS.category(category.handle)),
    ...sellers.map((seller) => PATHS.seller(seller.handle)),
    ...products.map(PATHS.product),
  ]
  return paths.flatMap((path) =>
    LOCALES.map((locale) => ({
      url: absoluteUrl(locale, path),
      alternates: { languages: languageAlternates(path) },
    })),
  )
}
