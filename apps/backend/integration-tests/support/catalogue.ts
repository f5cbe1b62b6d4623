import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { CategoryFacts, ProductFacts, VariantFacts } from "@sebiduk/contracts"
import type { LicenceState } from "@sebiduk/domain"
import type { RegistryService } from "../../src/modules/registry/service"
import type { SellerService } from "../../src/modules/seller/service"
import { theOnly } from "./the-only"
import type { World } from "./world"

let counter = 0
/** A number no other fixture of this file has. */
const next = (): number => (counter += 1)

const registryOf = (container: MedusaContainer): RegistryService => container.resolve("registry")
const sellersOf = (container: MedusaContainer): SellerService => container.resolve("seller")

export type SellerFixture = { id: string; business_id: string; handle: string; name: string }

type SellerInput = {
  handle?: string
  name?: string
  line?: "beras" | "jambu" | "rotan"
  status?: "draft" | "in_review" | "active" | "suspended" | "closed"
  kecamatan?: string
  desa_code?: string
  licences?: {
    type: "NIB" | "PSAT-PDUK" | "SPP-IRT" | "HALAL" | "ORGANIK"
    number?: string | null
    state?: LicenceState
    valid_until?: string | null
    standard?: string | null
  }[]
}

/** A shop with its business on record; active unless said otherwise. */
export async function aSeller(container: MedusaContainer, input: SellerInput = {}): Promise<SellerFixture> {
  const n = next()
  const { handle = `toko-${n}`, name = `Toko ${n}`, line = "beras", status = "active" } = input
  const business = await registryOf(container).createBusinesses({
    code: handle,
    name,
    legal_form: "Kelompok tani",
    owner_name: "Ibu Contoh",
    sector: line,
    scale: "mikro",
    established_year: 2013,
    employees: 4,
    is_pkp: false,
    street: "Jl. Irigasi 9",
    desa_code: input.desa_code ?? "16.08.03.2008",
    desa: "Harjo Winangun",
    kecamatan: input.kecamatan ?? "Belitang",
    postcode: "32382",
    phone: "+6281000000001",
    email: null,
  })
  await registryOf(container).createLicences(
    (input.licences ?? [{ type: "NIB" as const }]).map((licence, index) => ({
      type: licence.type,
      number: licence.number === undefined ? `DEMO-${n}-${index}` : licence.number,
      state: licence.state ?? "approved",
      valid_until: licence.valid_until ?? null,
      standard: licence.standard ?? null,
      business_id: business.id,
    })),
  )
  const seller = await sellersOf(container).createSellers({
    handle,
    name,
    line,
    status,
    description_id: `Keterangan ${name}`,
    description_en: `About ${name}`,
    dispatch_days: 2,
    returns_id: "Tukar bila rusak",
  })
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ registry: { business_id: business.id }, seller: { seller_id: seller.id } })
  return { id: seller.id, business_id: business.id, handle, name }
}

export type CategoryFixture = { id: string; handle: string }

/** A visible category. */
export async function aCategory(
  container: MedusaContainer,
  input: {
    handle?: string
    name?: string
    name_en?: string
    parent?: CategoryFixture
    goods?: CategoryFacts["goods"]
  } = {},
): Promise<CategoryFixture> {
  const n = next()
  const { handle = `kategori-${n}`, name = `Kategori ${n}`, name_en = `Category ${n}`, parent } = input
  // Craft needs nothing but the NIB that every shop of these fixtures has; a child takes after its parent.
  const goods = input.goods ?? (parent ? undefined : "craft")
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: [
        {
          name,
          handle,
          is_active: true,
          metadata: CategoryFacts.parse({ name_en, ...(goods && { goods }) }),
          parent_category_id: parent?.id ?? null,
        },
      ],
    },
  })
  return { id: theOnly(result).id, handle }
}

export type ProductFixture = {
  id: string
  handle: string
  variants: { id: string; sku: string; inventory_item_id: string }[]
}

const VariantRow = z.object({
  id: z.string(),
  sku: z.string(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
})

type VariantInput = {
  title?: string
  price_idr?: number
  stock?: number
  weight_g?: number
  net_weight_g?: number | null
}

type ProductInput = {
  seller: SellerFixture
  category?: CategoryFixture
  handle?: string
  title?: string
  status?: "published" | "draft"
  variants?: VariantInput[]
  facts?: Partial<ProductFacts>
}

/** A product with stock at the hub, linked to its seller; published unless said otherwise. */
export async function aProduct(
  container: MedusaContainer,
  world: World,
  input: ProductInput,
): Promise<ProductFixture> {
  const n = next()
  const { handle = `produk-${n}`, title = `Produk ${n}`, status = "published" } = input
  const category = input.category ?? (await aCategory(container))
  const variants = (input.variants ?? [{}]).map((variant, index) => ({
    sku: `SKU-${n}-${index}`,
    title: variant.title ?? `${index + 1} kg`,
    price_idr: variant.price_idr ?? 25_000,
    stock: variant.stock ?? 10,
    weight_g: variant.weight_g ?? 1_030,
    net_weight_g: variant.net_weight_g === undefined ? 1_000 : variant.net_weight_g,
  }))
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          handle,
          title,
          description: `Keterangan ${title}`,
          status,
          category_ids: [category.id],
          sales_channels: [{ id: world.sales_channel_id }],
          shipping_profile_id: world.shipping_profile_id,
          options: [{ title: "Kemasan", values: variants.map((variant) => variant.title) }],
          metadata: ProductFacts.parse({
            title_en: `${title} in English`,
            description_en: `About ${title}`,
            storage_id: "Tempat kering",
            shelf_life_days: 365,
            perishable: false,
            max_transit_days: null,
            cargo_only: false,
            fragile: false,
            lead_time_days: 0,
            tax_class: "bebas",
            certifications: ["organik-sni-6729"],
            attributes: { asal: "Belitang" },
            pictures: [
              {
                url: "/files/contoh.webp",
                alt_id: title,
                alt_en: `${title} in English`,
                is_illustration: true,
              },
            ],
            ...input.facts,
          }),
          variants: variants.map((variant, index) => ({
            sku: variant.sku,
            title: variant.title,
            variant_rank: index,
            manage_inventory: true,
            allow_backorder: false,
            weight: variant.weight_g,
            length: 20,
            width: 13,
            height: 6,
            options: { Kemasan: variant.title },
            prices: [{ currency_code: "idr", amount: variant.price_idr }],
            metadata: VariantFacts.parse({ net_weight_g: variant.net_weight_g, picture_url: null }),
          })),
        },
      ],
    },
  })
  const product = theOnly(result)
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    seller: { seller_id: input.seller.id },
    [Modules.PRODUCT]: { product_id: product.id },
  })

  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "sku", "inventory_items.inventory_item_id"],
    filters: { product_id: product.id },
  })
  const rows = VariantRow.array().parse(data)
  const made = variants.map(({ sku, stock }) => {
    const row = theOnly(rows.filter((candidate) => candidate.sku === sku))
    const item = theOnly(row.inventory_items).inventory_item_id
    return { id: row.id, sku, inventory_item_id: item, stock }
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: made.map(({ inventory_item_id, stock }) => ({
        inventory_item_id,
        location_id: world.stock_location_id,
        stocked_quantity: stock,
      })),
    },
  })
  return { id: product.id, handle, variants: made.map(({ stock: _stock, ...variant }) => variant) }
}
