import { MAX_LINE_QUANTITY, pricePerKg, stockState } from "@sebiduk/domain"
import type {
  LocalisedText,
  Picture,
  ProductCard,
  ProductPage,
  PublicLicence,
  SellerCard,
} from "@sebiduk/contracts"
import type { CategoryRow, LicenceRow, ProductRow, VariantRow } from "./product-row"
import { listingProblems, listingUntil } from "./publication"

/** The seller of a page without the count, which changes with every other product of the shop. */
export type ProductPagePayload = Omit<ProductPage, "seller"> & { seller: Omit<SellerCard, "product_count"> }

/** One product for sale as the index holds it: what is searched, filtered and sorted, and two ready answers. */
export type ProductDocument = {
  id: string
  handle: string
  status: string
  title_id: string
  title_en: string
  category_names: string[]
  seller_name: string
  place: string
  attributes: string[]
  description_id: string
  description_en: string
  category_handles: string[]
  seller_handle: string
  price_from_idr: number
  /** Last day on which it may be sold, as the number YYYYMMDD. */
  sold_until: number
  created_at: string
  card: ProductCard
  page: ProductPagePayload
}

/** Later than any licence. */
const FOR_EVER = 9999_12_31

/** A day `YYYY-MM-DD` as a number that compares like the day. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""))

const localised = (id: string, en: string): LocalisedText => ({ id, en })

/** The name of a category in both languages. */
export const categoryName = ({ name, metadata }: CategoryRow): LocalisedText =>
  localised(name, metadata?.name_en ?? name)

/** The approved licences with a number, as the public may see them. */
export function publicLicences(licences: readonly LicenceRow[]): PublicLicence[] {
  return licences.flatMap(({ type, number, state, valid_until, standard }) =>
    state === "approved" && number !== null ? [{ type, number, valid_until, standard }] : [],
  )
}

/** The single-piece price everybody pays, whole rupiah; undefined while the variant has none. */
function publicPrice(variant: VariantRow): number | undefined {
  const prices = variant.prices.filter(
    (price) =>
      price.currency_code === "idr" && (price.rules_count ?? 0) === 0 && (price.min_quantity ?? 1) <= 1,
  )
  return prices.length === 0 ? undefined : Math.min(...prices.map((price) => price.amount))
}

/** Pieces that can be bought now; a kit is as available as its scarcest part. */
function availableOf(variant: VariantRow): number {
  if (!variant.manage_inventory || variant.allow_backorder) return MAX_LINE_QUANTITY
  if (variant.inventory_items.length === 0) return 0
  const parts = variant.inventory_items.map(({ required_quantity, inventory }) => {
    const free = inventory.location_levels.reduce(
      (sum, level) => sum + level.stocked_quantity - level.reserved_quantity,
      0,
    )
    return Math.floor(free / required_quantity)
  })
  return Math.max(0, Math.min(...parts))
}

function toVariants(row: ProductRow): ProductPage["variants"] {
  return [...row.variants]
    .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
    .flatMap((variant) => {
      const price_idr = publicPrice(variant)
      if (price_idr === undefined) return []
      const { net_weight_g, picture_url } = variant.metadata
      return [
        {
          id: variant.id,
          sku: variant.sku,
          title: variant.title,
          price_idr,
          price_per_kg_idr: net_weight_g === null ? null : pricePerKg(price_idr, net_weight_g),
          available: availableOf(variant),
          weight_g: variant.weight,
          length_cm: variant.length,
          width_cm: variant.width,
          height_cm: variant.height,
          picture_url,
        },
      ]
    })
}

/** A category followed by its ancestors, nearest first. */
function withAncestors(id: string, categories: ReadonlyMap<string, CategoryRow>): CategoryRow[] {
  const path: CategoryRow[] = []
  for (let next = categories.get(id); next && !path.includes(next);) {
    path.push(next)
    next = next.parent_category_id === null ? undefined : categories.get(next.parent_category_id)
  }
  return path
}

/**
 * The index document of a product.
 * @param row everything the product shows, already parsed
 * @param categories all categories by id
 * @param today day in WIB
 * @returns undefined when the public may not see it: not published, its shop not active, no category, no price, or
 *   it lacks a licence
 */
export function toProductDocument(
  row: ProductRow,
  categories: ReadonlyMap<string, CategoryRow>,
  today: string,
): ProductDocument | undefined {
  if (row.status !== "published" || row.seller.status !== "active") return undefined
  const { licences } = row.seller.business
  if (listingProblems(row, licences, categories, today).length > 0) return undefined
  const until = listingUntil(row, licences, categories, today)
  const paths = row.categories
    .map(({ id }) => withAncestors(id, categories))
    .filter((path) => path.length > 0)
  // The deepest category is the one the page names.
  const [category, parent] = [...paths].sort((a, b) => b.length - a.length)[0] ?? []
  const variants = toVariants(row)
  const prices = variants.map((variant) => variant.price_idr)
  const cheapest = variants.find((variant) => variant.price_idr === Math.min(...prices))
  if (!category || !cheapest) return undefined

  const facts = row.metadata
  const { seller } = row
  const title = localised(row.title, facts.title_en)
  const pictures = facts.pictures.map(({ url, alt_id, alt_en, is_illustration }): Picture => ({
    url,
    alt: localised(alt_id, alt_en),
    is_illustration,
  }))
  const perKg = variants.flatMap(({ price_per_kg_idr }) => price_per_kg_idr ?? [])
  const found = [...new Map(paths.flat().map((node) => [node.id, node])).values()]
  return {
    id: row.id,
    handle: row.handle,
    status: row.status,
    title_id: row.title,
    title_en: facts.title_en,
    category_names: found.flatMap((node) => Object.values(categoryName(node))),
    seller_name: seller.name,
    place: `${seller.business.desa} ${seller.business.kecamatan}`,
    attributes: Object.values(facts.attributes),
    description_id: row.description,
    description_en: facts.description_en,
    category_handles: found.map((node) => node.handle),
    seller_handle: seller.handle,
    price_from_idr: cheapest.price_idr,
    sold_until: until === null ? FOR_EVER : dayNumber(until),
    created_at: row.created_at.toISOString(),
    card: {
      handle: row.handle,
      title,
      picture: pictures[0] ?? null,
      price_from_idr: cheapest.price_idr,
      has_price_range: Math.max(...prices) > cheapest.price_idr,
      price_per_kg_idr: perKg.length === 0 ? null : Math.min(...perKg),
      stock: stockState(variants.reduce((sum, variant) => sum + variant.available, 0)),
      seller: { handle: seller.handle, name: seller.name, kecamatan: seller.business.kecamatan },
    },
    page: {
      id: row.id,
      handle: row.handle,
      title,
      description: localised(row.description, facts.description_en),
      pictures,
      category: {
        handle: category.handle,
        name: categoryName(category),
        parent: parent?.handle ?? null,
      },
      option_name: row.options.map((option) => option.title).join(" / "),
      variants,
      shelf_life_days: facts.shelf_life_days,
      storage: facts.storage_id,
      perishable: facts.perishable,
      cargo_only: facts.cargo_only,
      fragile: facts.fragile,
      lead_time_days: facts.lead_time_days,
      certifications: facts.certifications,
      attributes: facts.attributes,
      seller: {
        handle: seller.handle,
        name: seller.name,
        line: seller.line,
        description: localised(seller.description_id, seller.description_en || seller.description_id),
        desa: seller.business.desa,
        kecamatan: seller.business.kecamatan,
        since_year: seller.business.established_year,
        licences: publicLicences(seller.business.licences),
      },
    },
  }
}
