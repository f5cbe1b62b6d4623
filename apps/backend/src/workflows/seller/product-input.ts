import {
  ProductFacts,
  VariantFacts,
  type SellerCreateProductInput,
  type SellerUpdateProductInput,
} from "@sebiduk/contracts"
import { COURIER_SERVICES, type GoodsKind } from "@sebiduk/domain"
import type { SellerProductRow } from "./product-rows"

type Pictures = ProductFacts["pictures"]
type Size = Pick<SellerCreateProductInput, "weight_g" | "length_cm" | "width_cm" | "height_cm">

/** What a product is made with besides the words of its seller. */
export type ProductParts = { category_id: string; goods: GoodsKind; picture_urls: string[] }
export type Surroundings = {
  sales_channel_id: string
  shipping_profile_id: string
  stock_location_id: string
}

/** Fruit that says nothing of itself keeps about so long at room temperature. */
const FRUIT_KEEPS_DAYS = 6
/** What keeps no longer than this is sent only as fast as it needs. */
const PERISHABLE_DAYS = 14

/** How long a thing may be on the road: half the days it keeps, when they are few. */
export function freshness(
  goods: GoodsKind,
  shelf_life_days: number | null,
): Pick<ProductFacts, "perishable" | "max_transit_days"> {
  const keeps = shelf_life_days ?? (goods === "fresh_fruit" ? FRUIT_KEEPS_DAYS : null)
  const perishable = goods === "fresh_fruit" || (keeps !== null && keeps <= PERISHABLE_DAYS)
  if (!perishable) return { perishable, max_transit_days: null }
  return { perishable, max_transit_days: Math.max(1, Math.floor((keeps ?? FRUIT_KEEPS_DAYS) / 2)) }
}

/** A piece that no parcel service takes, by scale or by volume, goes by cargo. */
export function isCargoOnly({ weight_g, length_cm, width_cm, height_cm }: Size): boolean {
  const { divisor, maximum_parcel_kg } = COURIER_SERVICES.regular
  const volume_g = (length_cm * width_cm * height_cm * 1_000) / divisor
  return Math.max(weight_g, volume_g) > maximum_parcel_kg * 1_000
}

/** domain.md 2.1: unprocessed staple food is free of PPN. */
const taxClass = (goods: GoodsKind): ProductFacts["tax_class"] =>
  goods === "packed_rice" || goods === "fresh_fruit" ? "bebas" : "umum"

/** A seller writes one language; until somebody translates it, it stands for both. */
const toPictures = (urls: readonly string[], title: string): Pictures =>
  urls.map((url) => ({ url, alt_id: title, alt_en: title, is_illustration: false }))

type Creation = {
  product: SellerCreateProductInput
  handle: string
  sku: string
  parts: ProductParts
  surroundings: Surroundings
  /** Whether the seller wants it seen as soon as it may be. */
  is_wished: boolean
}

/** A new product as core's workflow takes it. Weights are grams, sizes centimetres, prices whole rupiah. */
export function toProductInput({ product, handle, sku, parts, surroundings, is_wished }: Creation) {
  const pictures = toPictures(parts.picture_urls, product.title)
  const option = parts.goods === "craft" ? "Ukuran" : "Kemasan"
  return {
    handle,
    title: product.title,
    description: product.description,
    status: is_wished ? ("published" as const) : ("draft" as const),
    origin_country: "id",
    category_ids: [parts.category_id],
    sales_channels: [{ id: surroundings.sales_channel_id }],
    shipping_profile_id: surroundings.shipping_profile_id,
    thumbnail: pictures[0]?.url,
    images: pictures.map(({ url }) => ({ url })),
    options: [{ title: option, values: [product.variant_title] }],
    metadata: ProductFacts.parse({
      title_en: product.title,
      description_en: product.description,
      storage_id: null,
      shelf_life_days: product.shelf_life_days,
      ...freshness(parts.goods, product.shelf_life_days),
      cargo_only: isCargoOnly(product),
      fragile: false,
      lead_time_days: 0,
      tax_class: taxClass(parts.goods),
      certifications: [],
      attributes: {},
      pictures,
    }),
    variants: [
      {
        sku,
        title: product.variant_title,
        variant_rank: 0,
        manage_inventory: true,
        allow_backorder: false,
        weight: product.weight_g,
        length: product.length_cm,
        width: product.width_cm,
        height: product.height_cm,
        options: { [option]: product.variant_title },
        prices: [{ currency_code: "idr", amount: product.price_idr }],
        metadata: VariantFacts.parse({ net_weight_g: product.net_weight_g, picture_url: null }),
      },
    ],
  }
}

type Correction = {
  row: SellerProductRow
  change: SellerUpdateProductInput
  /** With the goods of the new category, or of the one it has. */
  parts: Partial<ProductParts>
}

/** The English text of a product follows the Bahasa one only as long as nobody translated it. */
const follow = (english: string, before: string, now: string): string => (english === before ? now : english)

function correctedFacts({ row, change, parts }: Correction, facts: ProductFacts): ProductFacts {
  const title = change.title ?? row.title
  const description = change.description ?? row.description
  const shelf_life_days =
    change.shelf_life_days === undefined ? facts.shelf_life_days : change.shelf_life_days
  const keepsOtherwise = change.category !== undefined || change.shelf_life_days !== undefined
  const pictures = facts.pictures.map((picture) => ({
    ...picture,
    alt_id: follow(picture.alt_id, row.title, title),
    alt_en: follow(picture.alt_en, row.title, title),
  }))
  return ProductFacts.parse({
    ...facts,
    title_en: follow(facts.title_en, row.title, title),
    description_en: follow(facts.description_en, row.description, description),
    shelf_life_days,
    ...(keepsOtherwise && parts.goods && freshness(parts.goods, shelf_life_days)),
    ...(change.category !== undefined && parts.goods && { tax_class: taxClass(parts.goods) }),
    pictures: parts.picture_urls ? toPictures(parts.picture_urls, title) : pictures,
  })
}

const has = (change: SellerUpdateProductInput, ...keys: (keyof SellerUpdateProductInput)[]): boolean =>
  keys.some((key) => change[key] !== undefined)

/** What a product says of itself; of one that the office made without saying, the least. */
function factsOf({ metadata, title, description }: SellerProductRow): ProductFacts {
  return (
    metadata ?? {
      title_en: title,
      description_en: description || title,
      storage_id: null,
      shelf_life_days: null,
      perishable: false,
      max_transit_days: null,
      cargo_only: false,
      fragile: false,
      lead_time_days: 0,
      tax_class: "umum",
      certifications: [],
      attributes: {},
      pictures: [],
    }
  )
}

/** A changed product as core's workflow takes it; what was not sent stays as it is. */
export function toProductUpdate(correction: Correction) {
  const { row, change, parts } = correction
  const [first] = row.variants
  const corrected = correctedFacts(correction, factsOf(row))
  const size = {
    weight_g: change.weight_g ?? first?.weight ?? 1,
    length_cm: change.length_cm ?? first?.length ?? 1,
    width_cm: change.width_cm ?? first?.width ?? 1,
    height_cm: change.height_cm ?? first?.height ?? 1,
  }
  const isResized = has(change, "weight_g", "length_cm", "width_cm", "height_cm")
  return {
    id: row.id,
    ...(change.title !== undefined && { title: change.title }),
    ...(change.description !== undefined && { description: change.description }),
    ...(parts.category_id !== undefined && { category_ids: [parts.category_id] }),
    ...(parts.picture_urls && {
      thumbnail: corrected.pictures[0]?.url ?? null,
      images: corrected.pictures.map(({ url }) => ({ url })),
    }),
    metadata: { ...corrected, ...(isResized && { cargo_only: isCargoOnly(size) }) },
  }
}

/** The changed first variant of a product; undefined when nothing of it changes. */
export function toVariantUpdate({ row, change }: Correction) {
  const [first] = row.variants
  const keys = [
    "variant_title",
    "price_idr",
    "weight_g",
    "length_cm",
    "width_cm",
    "height_cm",
    "net_weight_g",
  ] as const
  if (!first || !has(change, ...keys)) return undefined
  return {
    id: first.id,
    ...(change.variant_title !== undefined && { title: change.variant_title }),
    ...(change.weight_g !== undefined && { weight: change.weight_g }),
    ...(change.length_cm !== undefined && { length: change.length_cm }),
    ...(change.width_cm !== undefined && { width: change.width_cm }),
    ...(change.height_cm !== undefined && { height: change.height_cm }),
    ...(change.price_idr !== undefined && { prices: [{ currency_code: "idr", amount: change.price_idr }] }),
    ...(change.net_weight_g !== undefined && {
      metadata: VariantFacts.parse({
        picture_url: first.metadata?.picture_url ?? null,
        net_weight_g: change.net_weight_g,
      }),
    }),
  }
}
