import type {
  CatalogueCategory,
  LicenceType,
  Locale,
  Picture,
  ProductCard,
  ProductPage,
  ProductVariant,
  SellerCard,
  StockState,
} from "@sebiduk/contracts"
import { formatNumber, formatWeight, rupiah, stockState } from "@sebiduk/domain"

export type PictureView = { src: string; alt: string; isIllustration: boolean }

export type ProductCardView = {
  handle: string
  title: string
  picture: PictureView | undefined
  price: string
  hasPriceRange: boolean
  pricePerKg: string | undefined
  stock: StockState
  sellerName: string
  kecamatan: string
}

export type VariantRow = {
  id: string
  title: string
  price: string
  pricePerKg: string | undefined
  stock: StockState
  available: number
  weight: string
  size: string
}

/** @param base address of the backend, in front of a picture's path when it carries no host */
export function toPictureView(picture: Picture, locale: Locale, base: string): PictureView {
  return {
    src: new URL(picture.url, base).href,
    alt: picture.alt[locale],
    isIllustration: picture.is_illustration,
  }
}

/** A product in a list, ready for one language. */
export function toProductCardView(card: ProductCard, locale: Locale, base: string): ProductCardView {
  return {
    handle: card.handle,
    title: card.title[locale],
    picture: card.picture ? toPictureView(card.picture, locale, base) : undefined,
    price: rupiah(card.price_from_idr, locale),
    hasPriceRange: card.has_price_range,
    pricePerKg: card.price_per_kg_idr === null ? undefined : rupiah(card.price_per_kg_idr, locale),
    stock: card.stock,
    sellerName: card.seller.name,
    kecamatan: card.seller.kecamatan,
  }
}

/** A line of the table of sizes. */
export function toVariantRow(variant: ProductVariant, locale: Locale): VariantRow {
  const sides = [variant.length_cm, variant.width_cm, variant.height_cm]
  return {
    id: variant.id,
    title: variant.title,
    price: rupiah(variant.price_idr, locale),
    pricePerKg: variant.price_per_kg_idr === null ? undefined : rupiah(variant.price_per_kg_idr, locale),
    stock: stockState(variant.available),
    available: variant.available,
    weight: formatWeight(variant.weight_g, locale),
    size: sides.map((side) => formatNumber(side, locale)).join(" × "),
  }
}

/** Lowest and highest price over the variants; equal when they do not differ. Whole rupiah. */
export function priceRange(product: Pick<ProductPage, "variants">): { from: number; to: number } {
  const prices = product.variants.map((variant) => variant.price_idr)
  return { from: Math.min(...prices), to: Math.max(...prices) }
}

/** Lowest price per kilogram; undefined where it says nothing. Whole rupiah. */
export function lowestPricePerKg(product: Pick<ProductPage, "variants">): number | undefined {
  const prices = product.variants.flatMap((variant) => variant.price_per_kg_idr ?? [])
  return prices.length > 0 ? Math.min(...prices) : undefined
}

/** A category among its kin: the one above it and the ones a visitor may go on to, empty ones left out. */
export function categoryFamily(categories: CatalogueCategory[], handle: string) {
  const current = categories.find((category) => category.handle === handle)
  if (!current) return undefined
  const parent = categories.find((category) => category.handle === current.parent)
  const top = parent ?? current
  const children = categories.filter(
    (category) => category.parent === top.handle && category.product_count > 0,
  )
  return { current, parent, top, children }
}

/** As many sellers of each line as fit, the lines taken in turn, the order of the list kept within a line. */
export function mixSellers(sellers: SellerCard[], count: number): SellerCard[] {
  const lines = new Map<string, SellerCard[]>()
  for (const seller of sellers) lines.set(seller.line, [...(lines.get(seller.line) ?? []), seller])
  const queues = [...lines.values()]
  const rounds = Math.max(0, ...queues.map((queue) => queue.length))
  const mixed = Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? []))
  return mixed.flat().slice(0, count)
}

/** Kinds of licence a seller holds, each once, in the order given. */
export function licenceTypes(licences: { type: LicenceType }[]): LicenceType[] {
  return [...new Set(licences.map((licence) => licence.type))]
}
