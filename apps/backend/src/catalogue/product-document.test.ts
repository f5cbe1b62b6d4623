import { ProductCard, ProductPage } from "@sebiduk/contracts"
import { describe, expect, it } from "vitest"
import { toProductDocument } from "./product-document"
import type { CategoryRow, ProductRow, VariantRow } from "./product-row"

const CATEGORIES: CategoryRow[] = [
  {
    id: "c1",
    handle: "beras",
    name: "Beras",
    parent_category_id: null,
    metadata: { name_en: "Rice", goods: "packed_rice" },
  },
  { id: "c2", handle: "beras-putih", name: "Beras Putih", parent_category_id: "c1", metadata: null },
  { id: "c4", handle: "lain", name: "Lain", parent_category_id: null, metadata: null },
  {
    id: "c3",
    handle: "hadiah",
    name: "Hadiah",
    parent_category_id: null,
    metadata: { name_en: "Gifts", goods: "craft" },
  },
]
const TODAY = "2026-11-24"
const byId = new Map(CATEGORIES.map((row) => [row.id, row]))

const stock = (stocked_quantity: number, reserved_quantity = 0, required_quantity = 1) => ({
  required_quantity,
  inventory: { location_levels: [{ stocked_quantity, reserved_quantity }] },
})
const price = (amount: number, more = {}) => ({ amount, currency_code: "idr", ...more })

const variant = (change: Partial<VariantRow> = {}): VariantRow => ({
  id: "v1",
  sku: "S-1",
  title: "1 kg",
  variant_rank: 0,
  metadata: { net_weight_g: 1_000, picture_url: null },
  weight: 1_030,
  length: 20,
  width: 13,
  height: 6,
  manage_inventory: true,
  allow_backorder: false,
  prices: [price(26_000)],
  inventory_items: [stock(10)],
  ...change,
})

const row = (change: Partial<ProductRow> = {}): ProductRow => ({
  id: "p1",
  handle: "beras-ciherang",
  title: "Beras Ciherang",
  description: "Pulen",
  status: "published",
  metadata: {
    title_en: "Ciherang rice",
    description_en: "Fluffy",
    storage_id: null,
    shelf_life_days: 365,
    perishable: false,
    max_transit_days: null,
    cargo_only: false,
    fragile: false,
    lead_time_days: 0,
    tax_class: "bebas",
    certifications: [],
    attributes: { asal: "Belitang" },
    pictures: [],
  },
  created_at: new Date("2026-11-23T00:00:00Z"),
  options: [{ title: "Kemasan" }],
  categories: [{ id: "c2" }],
  variants: [variant()],
  seller: {
    handle: "sawah",
    name: "Sawah",
    line: "beras",
    status: "active",
    description_id: "Tani",
    description_en: "Farm",
    business: {
      established_year: null,
      desa: "Harjo Winangun",
      kecamatan: "Belitang",
      licences: [
        { type: "NIB", number: "1", state: "approved", valid_until: null, standard: null },
        { type: "PSAT-PDUK", number: "5", state: "approved", valid_until: "2027-03-01", standard: null },
        { type: "HALAL", number: "2", state: "submitted", valid_until: null, standard: null },
        { type: "SPP-IRT", number: null, state: "approved", valid_until: null, standard: null },
      ],
    },
  },
  ...change,
})

const documentOf = (change: Partial<ProductRow> = {}) => toProductDocument(row(change), byId, TODAY)
const variantsOf = (...variants: Partial<VariantRow>[]) =>
  documentOf({ variants: variants.map(variant) })?.page.variants

describe("toProductDocument", () => {
  it("holds a card and a page as the contracts have them", () => {
    const found = documentOf()
    expect(ProductCard.parse(found?.card)).toEqual(found?.card)
    ProductPage.parse({ ...found?.page, seller: { ...found?.page.seller, product_count: 1 } })
    expect(found?.page.seller.licences.map(({ type }) => type)).toEqual(["NIB", "PSAT-PDUK"])
  })

  it("lies in its categories and all above them, and names the deepest", () => {
    const found = documentOf({ categories: [{ id: "c3" }, { id: "c2" }] })
    expect(found?.category_handles).toEqual(["hadiah", "beras-putih", "beras"])
    expect(found?.category_names).toEqual(["Hadiah", "Gifts", "Beras Putih", "Beras Putih", "Beras", "Rice"])
    expect(found?.page.category).toMatchObject({ handle: "beras-putih", parent: "beras" })
  })

  it.each([
    ["a draft", { status: "draft" }],
    ["a product of a suspended shop", { seller: { ...row().seller, status: "suspended" } }],
    ["a product without a known category", { categories: [{ id: "gone" }] }],
    ["a product of unknown goods", { categories: [{ id: "c4" }] }],
    ["a product whose title claims more than its papers", { title: "Beras Organik Ciherang" }],
    ["a product without a price", { variants: [variant({ prices: [] })] }],
  ])("leaves out %s", (_what, change) => {
    expect(documentOf(change)).toBeUndefined()
  })

  it("knows until when it may be sold: the first of its licences to end", () => {
    expect(documentOf()?.sold_until).toBe(2027_03_01)
    expect(documentOf({ categories: [{ id: "c3" }] })?.sold_until).toBe(9999_12_31)
    expect(toProductDocument(row(), byId, "2027-03-01")).toBeDefined()
    expect(toProductDocument(row(), byId, "2027-03-02")).toBeUndefined()
  })

  it("survives a category that is its own ancestor", () => {
    const loop: CategoryRow = {
      id: "x",
      handle: "beras",
      name: "Beras",
      parent_category_id: "x",
      metadata: { name_en: "Rice", goods: "craft" },
    }
    expect(
      toProductDocument(row({ categories: [{ id: "x" }] }), new Map([["x", loop]]), TODAY)?.category_handles,
    ).toEqual(["beras"])
  })

  it("shows the price everybody pays for one piece", () => {
    const prices = [
      price(26_000),
      price(20_000, { min_quantity: 12 }),
      price(19_000, { rules_count: 1 }),
      { amount: 2, currency_code: "usd" },
    ]
    expect(variantsOf({ prices })?.[0]?.price_idr).toBe(26_000)
  })

  it.each([
    [[stock(10, 4)], 6],
    [[stock(3, 5)], 0],
    [[], 0],
    [[stock(10), stock(9, 0, 2)], 4],
  ])("counts the pieces that can be bought now", (inventory_items, available) => {
    expect(variantsOf({ inventory_items })?.[0]?.available).toBe(available)
  })

  it("sells without counting where stock is not managed", () => {
    expect(variantsOf({ manage_inventory: false, inventory_items: [] })?.[0]?.available).toBe(9_999)
  })

  it("orders variants by rank and leaves out one without a price", () => {
    const found = documentOf({
      variants: [
        variant({ id: "b", variant_rank: 1, prices: [price(50_000)], inventory_items: [stock(0)] }),
        variant({ id: "none", variant_rank: 2, prices: [] }),
        variant({ id: "a", inventory_items: [stock(3)] }),
      ],
    })
    expect(found?.page.variants.map(({ id }) => id)).toEqual(["a", "b"])
    expect(found?.card).toMatchObject({ price_from_idr: 26_000, has_price_range: true, stock: "low" })
  })

  it("says no price per kilogram where content is not weighed", () => {
    const found = documentOf({ variants: [variant({ metadata: { net_weight_g: null, picture_url: null } })] })
    expect(found?.card.price_per_kg_idr).toBeNull()
  })
})
