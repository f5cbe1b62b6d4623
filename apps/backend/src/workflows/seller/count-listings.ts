import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { lacksPaper, todayInWib, type HeldLicence, type OnboardingFacts } from "@sebiduk/domain"
import { listingProblems } from "../../catalogue/publication"
import sellerProduct from "../../links/seller-product"
import { LISTING_FIELDS, loadCategories, SellerListingRow, toListing } from "./product-rows"

const LinkRow = z.object({ product: SellerListingRow.nullish() })

type Licences = OnboardingFacts["licences"] & readonly HeldLicence[]

/** How many products a shop has, and how many of those it wants to sell wait for a paper that nobody has sent. */
export async function countListings(
  container: MedusaContainer,
  seller_id: string,
  licences: Licences,
): Promise<{ product_count: number; held_back: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: sellerProduct.entryPoint,
    fields: LISTING_FIELDS.map((field) => `product.${field}`),
    filters: { seller_id },
  })
  const listings = LinkRow.array()
    .parse(data)
    .flatMap(({ product }) => product ?? [])
  const wished = listings.filter(({ status }) => status === "published")
  if (wished.length === 0) return { product_count: listings.length, held_back: 0 }
  const categories = await loadCategories(container)
  const today = todayInWib(new Date())
  const held = wished.filter((listing) =>
    lacksPaper(listingProblems(toListing(listing), licences, categories, today), licences),
  )
  return { product_count: listings.length, held_back: held.length }
}
