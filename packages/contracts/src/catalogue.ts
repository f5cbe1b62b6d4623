import { GOODS_KINDS, LICENCE_KINDS, STOCK_STATES } from "@sebiduk/domain"
import { z } from "zod"
import { Day } from "./paging"
import { LocalisedText } from "./text"

/** Whole rupiah. */
const Idr = z.int().nonnegative()
/** The part of a public address that names a thing: lower case, digits, single hyphens. */
export const Handle = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const PRODUCT_SORTS = ["relevance", "newest", "price_low", "price_high"] as const
export const ProductSort = z.enum(PRODUCT_SORTS)
export type ProductSort = z.infer<typeof ProductSort>
export const CATALOGUE_PAGE_SIZE = 24

export const Picture = z.strictObject({
  url: z.string().min(1),
  alt: LocalisedText,
  /** Rendered for the demo, never a photo: the page shows the tag "Ilustrasi". */
  is_illustration: z.boolean(),
})
export type Picture = z.infer<typeof Picture>

export const CatalogueCategory = z.strictObject({
  handle: Handle,
  name: LocalisedText,
  parent: Handle.nullable(),
  /** Products for sale in this category and the ones below it. */
  product_count: z.int().nonnegative(),
})
export type CatalogueCategory = z.infer<typeof CatalogueCategory>

export const StockState = z.enum(STOCK_STATES)
export type StockState = z.infer<typeof StockState>

export const ProductCard = z.strictObject({
  handle: Handle,
  title: LocalisedText,
  picture: Picture.nullable(),
  price_from_idr: Idr,
  /** True when variants differ in price. */
  has_price_range: z.boolean(),
  /** Lowest price per kilogram of net content; null where it says nothing (rattan). */
  price_per_kg_idr: Idr.nullable(),
  stock: StockState,
  seller: z.strictObject({ handle: Handle, name: z.string(), kecamatan: z.string() }),
})
export type ProductCard = z.infer<typeof ProductCard>

/** What a shop chiefly makes. */
export const LINES = ["beras", "jambu", "rotan"] as const

export const LicenceType = z.enum(LICENCE_KINDS)
export type LicenceType = z.infer<typeof LicenceType>

/** A verified licence as the public may see it (Permendag 31/2023: proof of standards on display). */
export const PublicLicence = z.strictObject({
  type: LicenceType,
  number: z.string(),
  /** Day in WIB, `YYYY-MM-DD`; null while it does not expire. */
  valid_until: z.iso.date().nullable(),
  standard: z.string().nullable(),
})
export type PublicLicence = z.infer<typeof PublicLicence>

export const SellerCard = z.strictObject({
  handle: Handle,
  name: z.string(),
  line: z.enum(LINES),
  description: LocalisedText,
  desa: z.string(),
  kecamatan: z.string(),
  since_year: z.int().nullable(),
  product_count: z.int().nonnegative(),
  licences: z.array(PublicLicence),
})
export type SellerCard = z.infer<typeof SellerCard>

/** First and last day in WIB. */
export const Holiday = z.strictObject({ from: Day, until: Day, note: z.string() })
export type Holiday = z.infer<typeof Holiday>

export const SellerPage = SellerCard.extend({
  owner_name: z.string(),
  legal_form: z.string(),
  address: z.string(),
  /** E.164. */
  phone: z.string(),
  dispatch_days: z.int().nonnegative(),
  returns: z.string(),
  /** Days on which the shop rests, when they are now or to come. */
  holiday: Holiday.nullable(),
})
export type SellerPage = z.infer<typeof SellerPage>

export const ProductVariant = z.strictObject({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  price_idr: Idr,
  price_per_kg_idr: Idr.nullable(),
  /** Pieces that can be bought now. */
  available: z.int().nonnegative(),
  /** Gross weight as sent. */
  weight_g: z.int().positive(),
  length_cm: z.number().positive(),
  width_cm: z.number().positive(),
  height_cm: z.number().positive(),
  picture_url: z.string().nullable(),
})
export type ProductVariant = z.infer<typeof ProductVariant>

export const ProductPage = z.strictObject({
  id: z.string(),
  handle: Handle,
  title: LocalisedText,
  description: LocalisedText,
  pictures: z.array(Picture),
  category: z.strictObject({ handle: Handle, name: LocalisedText, parent: Handle.nullable() }),
  /** What the variants differ in, e.g. "Kemasan". */
  option_name: z.string(),
  variants: z.array(ProductVariant).min(1),
  shelf_life_days: z.int().positive().nullable(),
  storage: z.string().nullable(),
  perishable: z.boolean(),
  cargo_only: z.boolean(),
  fragile: z.boolean(),
  lead_time_days: z.int().nonnegative(),
  certifications: z.array(z.string()),
  attributes: z.record(z.string(), z.string()),
  seller: SellerCard,
})
export type ProductPage = z.infer<typeof ProductPage>

/** `GET /store/catalogue/products` */
export const StoreListProducts = z.strictObject({
  q: z.string().trim().max(100).optional(),
  category: Handle.optional(),
  seller: Handle.optional(),
  sort: ProductSort.default("relevance"),
  page: z.coerce.number().int().min(1).max(400).default(1),
  limit: z.coerce.number().int().min(1).max(CATALOGUE_PAGE_SIZE).default(CATALOGUE_PAGE_SIZE),
})
export type StoreListProductsInput = z.infer<typeof StoreListProducts>
export const ProductListResponse = z.strictObject({
  products: z.array(ProductCard),
  count: z.int().nonnegative(),
  /** The words that were looked for, when they are not the ones that were typed. */
  searched_for: z.string().nullable(),
  page: z.int().positive(),
  limit: z.int().positive(),
})
export type ProductListResponse = z.infer<typeof ProductListResponse>

/** `GET /store/catalogue/products/:handle` */
export const ProductResponse = z.strictObject({ product: ProductPage })
/** `GET /store/catalogue/categories` */
export const CategoryListResponse = z.strictObject({ categories: z.array(CatalogueCategory) })
/** `GET /store/catalogue/sellers` */
export const SellerListResponse = z.strictObject({ sellers: z.array(SellerCard) })
/** `GET /store/catalogue/sellers/:handle` */
export const SellerResponse = z.strictObject({ seller: SellerPage })

/**
 * What a product says beyond Medusa's own columns; kept in `product.metadata`, which is public.
 * Parsed whenever it is written and whenever it is read.
 */
export const ProductFacts = z.strictObject({
  title_en: z.string().min(1),
  description_en: z.string().min(1),
  storage_id: z.string().nullable(),
  shelf_life_days: z.int().positive().nullable(),
  perishable: z.boolean(),
  /** Longest time on the road a perishable stands. */
  max_transit_days: z.int().positive().nullable(),
  cargo_only: z.boolean(),
  fragile: z.boolean(),
  lead_time_days: z.int().nonnegative(),
  /** `bebas`: free of PPN; `umum`: PPN only where the seller is PKP. */
  tax_class: z.enum(["bebas", "umum"]),
  certifications: z.array(z.string()),
  attributes: z.record(z.string(), z.string()),
  pictures: z.array(
    z.strictObject({ url: z.string(), alt_id: z.string(), alt_en: z.string(), is_illustration: z.boolean() }),
  ),
})
export type ProductFacts = z.infer<typeof ProductFacts>

/** Kept in `variant.metadata`. */
export const VariantFacts = z.strictObject({
  /** Content without packaging; null where a price per kilogram says nothing. */
  net_weight_g: z.int().positive().nullable(),
  picture_url: z.string().nullable(),
})
export type VariantFacts = z.infer<typeof VariantFacts>

/** Kept in `product_category.metadata`. */
export const CategoryFacts = z.strictObject({
  name_en: z.string().min(1),
  /** Decides which licences its products need; without it the parent's. */
  goods: z.enum(GOODS_KINDS).optional(),
})
export type CategoryFacts = z.infer<typeof CategoryFacts>
