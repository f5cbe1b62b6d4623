import { ProductFacts, VariantFacts } from "@sebiduk/contracts"
import type { SeedProduct } from "./data-schema"

export type ProductSurroundings = {
  categoryId: string
  salesChannelId: string
  shippingProfileId: string
  /** Address of each uploaded picture by its file name. */
  pictures: Readonly<Record<string, string>>
}

/**
 * A product of the demo as Medusa's workflow takes it, hidden (`draft`) until everything about it is there.
 * Weights are grams, sizes centimetres, prices whole rupiah.
 * @throws Error when one of its pictures has not been uploaded
 */
export function productInput(product: SeedProduct, surroundings: ProductSurroundings) {
  const address = (file: string): string => {
    const url = surroundings.pictures[file]
    if (!url) throw new Error(`The picture ${file} of ${product.handle} has not been uploaded.`)
    return url
  }
  const pictures = product.pictures.map((picture) => ({
    url: address(picture.file),
    alt_id: picture.alt_id,
    alt_en: picture.alt_en,
    is_illustration: true,
  }))
  return {
    handle: product.handle,
    title: product.title_id,
    description: product.description_id,
    status: "draft" as const,
    origin_country: "id",
    category_ids: [surroundings.categoryId],
    sales_channels: [{ id: surroundings.salesChannelId }],
    shipping_profile_id: surroundings.shippingProfileId,
    thumbnail: pictures[0]?.url,
    images: pictures.map(({ url }) => ({ url })),
    options: [
      { title: product.option_name, values: product.variants.map((variant) => variant.option_value) },
    ],
    metadata: ProductFacts.parse({
      title_en: product.title_en,
      description_en: product.description_en,
      storage_id: product.storage_id,
      shelf_life_days: product.shelf_life_days,
      perishable: product.perishable,
      max_transit_days: product.max_transit_days,
      cargo_only: product.cargo_only,
      fragile: product.fragile,
      lead_time_days: product.lead_time_days,
      tax_class: product.tax_class,
      certifications: product.certifications,
      attributes: product.attributes,
      pictures,
    }),
    variants: product.variants.map((variant, index) => ({
      sku: variant.sku,
      title: variant.title,
      ean: variant.ean13,
      variant_rank: index,
      manage_inventory: true,
      allow_backorder: false,
      weight: variant.weight_g,
      length: variant.length_cm,
      width: variant.width_cm,
      height: variant.height_cm,
      options: { [product.option_name]: variant.option_value },
      prices: [{ currency_code: "idr", amount: variant.price_idr }],
      metadata: VariantFacts.parse({
        net_weight_g: variant.net_weight_g,
        picture_url: variant.picture === null ? null : address(variant.picture),
      }),
    })),
  }
}
