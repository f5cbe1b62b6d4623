import type { CatalogueCategory, ProductCard, ProductVariant, SellerCard } from "@sebiduk/contracts"
import { describe, expect, test } from "vitest"
import {
  categoryFamily,
  licenceTypes,
  lowestPricePerKg,
  mixSellers,
  priceRange,
  toPictureView,
  toProductCardView,
  toVariantRow,
} from "./views"

const BACKEND = "http://backend.test:9000"

function aVariant(changes: Partial<ProductVariant> = {}): ProductVariant {
  return {
    id: "variant_1",
    sku: "BM-1KG",
    title: "1 kg",
    price_idr: 32_000,
    price_per_kg_idr: 32_000,
    available: 10,
    weight_g: 1030,
    length_cm: 20,
    width_cm: 12.5,
    height_cm: 6,
    picture_url: null,
    ...changes,
  }
}

const spaced = (text: string | undefined) => text?.replaceAll("\u00A0", " ")

test("a picture gets the backend's address only where it has none", () => {
  const alt = { id: "Beras", en: "Rice" }
  const view = (url: string) => toPictureView({ url, alt, is_illustration: true }, "en", BACKEND)
  expect(view("/files/a.webp")).toEqual({ src: `${BACKEND}/files/a.webp`, alt: "Rice", isIllustration: true })
  expect(view("https://s3.test/a.webp").src).toBe("https://s3.test/a.webp")
})

test("a card is written in the language of its page", () => {
  const card: ProductCard = {
    handle: "beras-merah",
    title: { id: "Beras merah", en: "Red rice" },
    picture: null,
    price_from_idr: 32_000,
    has_price_range: true,
    price_per_kg_idr: null,
    stock: "low",
    seller: { handle: "padi", name: "Padi Rahayu", kecamatan: "Belitang II" },
  }
  const [id, en] = [toProductCardView(card, "id", BACKEND), toProductCardView(card, "en", BACKEND)]
  expect([id.title, spaced(id.price)]).toEqual(["Beras merah", "Rp 32.000"])
  expect([en.title, spaced(en.price)]).toEqual(["Red rice", "Rp 32,000"])
  expect(id.pricePerKg).toBeUndefined()
  expect(id.picture).toBeUndefined()
})

test("a row of the table of sizes", () => {
  const row = toVariantRow(aVariant({ available: 3 }), "id")
  expect({ ...row, price: spaced(row.price), pricePerKg: spaced(row.pricePerKg) }).toEqual({
    id: "variant_1",
    title: "1 kg",
    price: "Rp 32.000",
    pricePerKg: "Rp 32.000",
    stock: "low",
    available: 3,
    weight: "1,03 kg",
    size: "20 × 12,5 × 6",
  })
})

test("prices over the variants", () => {
  const variants = [
    aVariant(),
    aVariant({ price_idr: 150_000, price_per_kg_idr: 30_000 }),
    aVariant({ price_idr: 9_000, price_per_kg_idr: null }),
  ]
  expect(priceRange({ variants })).toEqual({ from: 9_000, to: 150_000 })
  expect(lowestPricePerKg({ variants })).toBe(30_000)
  expect(lowestPricePerKg({ variants: [aVariant({ price_per_kg_idr: null })] })).toBeUndefined()
})

describe("categoryFamily", () => {
  const aCategory = (handle: string, parent: string | null, product_count: number): CatalogueCategory => ({
    handle,
    parent,
    product_count,
    name: { id: handle, en: handle },
  })
  const categories = [
    aCategory("beras", null, 5),
    aCategory("beras-merah", "beras", 5),
    aCategory("beras-hitam", "beras", 0),
    aCategory("rotan", null, 1),
  ]

  test("shows the kin of a subcategory without empty ones", () => {
    const family = categoryFamily(categories, "beras-merah")
    expect(family?.parent?.handle).toBe("beras")
    expect(family?.children.map((child) => child.handle)).toEqual(["beras-merah"])
  })

  test("knows a top category and an unknown one", () => {
    expect(categoryFamily(categories, "rotan")).toMatchObject({ parent: undefined, children: [] })
    expect(categoryFamily(categories, "emas")).toBeUndefined()
  })
})

test("sellers of each line take turns", () => {
  const seller = (handle: string, line: SellerCard["line"]) => ({ handle, line }) as SellerCard
  const sellers = [seller("b1", "beras"), seller("b2", "beras"), seller("j1", "jambu"), seller("r1", "rotan")]
  expect(mixSellers(sellers, 3).map((one) => one.handle)).toEqual(["b1", "j1", "r1"])
  expect(mixSellers(sellers, 9).map((one) => one.handle)).toEqual(["b1", "j1", "r1", "b2"])
  expect(mixSellers([], 6)).toEqual([])
})

test("each kind of licence once", () => {
  expect(licenceTypes([{ type: "NIB" }, { type: "SPP-IRT" }, { type: "SPP-IRT" }])).toEqual([
    "NIB",
    "SPP-IRT",
  ])
})
