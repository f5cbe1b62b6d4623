import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { listingProblems } from "../catalogue/publication"
import { accounts, categories, postcodes, products, sellers, shippingOptions } from "./data"
import type { SeedSeller } from "./data-schema"
import { picturesFolder } from "./pictures"

const variants = products.flatMap((product) => product.variants)
const sellerOf = new Map(sellers.map((seller) => [seller.handle, seller]))
const approved = (seller: SeedSeller | undefined, type: string) =>
  seller?.business.licences.filter((licence) => licence.type === type && licence.state === "approved") ?? []

function duplicates(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** GS1 check digit over all digits but the last: weights 3, 1, 3 … from the right. */
function hasValidCheckDigit(code: string): boolean {
  const digits = Array.from(code, Number)
  const check = digits.pop()
  const sum = digits.reverse().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0)
  return check === (10 - (sum % 10)) % 10
}

describe("demo data", () => {
  it("has the agreed size", () => {
    expect(categories).toHaveLength(21)
    expect(sellers).toHaveLength(13)
    expect(products).toHaveLength(48)
    expect(variants).toHaveLength(88)
    expect(shippingOptions.map((option) => option.service)).toEqual([
      "regular",
      "express",
      "cargo",
      "pickup",
      "seller",
    ])
    expect(accounts).toHaveLength(12)
  })

  it("names everything once", () => {
    expect(duplicates(categories.map((category) => category.handle))).toEqual([])
    expect(duplicates(sellers.map((seller) => seller.handle))).toEqual([])
    expect(duplicates(sellers.map((seller) => seller.business.code))).toEqual([])
    expect(duplicates(products.map((product) => product.handle))).toEqual([])
    expect(duplicates(variants.map((variant) => variant.sku))).toEqual([])
    expect(duplicates(variants.map((variant) => variant.ean13))).toEqual([])
    expect(duplicates(accounts.map((account) => account.email))).toEqual([])
    const numbered = sellers.flatMap((seller) => seller.business.licences).filter((licence) => licence.number)
    expect(duplicates(numbered.map((licence) => `${licence.type} ${licence.number}`))).toEqual([])
    for (const product of products) {
      expect(duplicates(product.variants.map((variant) => variant.option_value))).toEqual([])
    }
  })

  it("refers only to what exists, parents before children", () => {
    const seen = new Set<string>()
    for (const category of categories) {
      if (category.parent !== null) expect(seen).toContain(category.parent)
      seen.add(category.handle)
    }
    for (const product of products) {
      expect(seen).toContain(product.category)
      expect([...sellerOf.keys()]).toContain(product.seller)
    }
    for (const account of accounts) {
      if (account.seller !== null) expect([...sellerOf.keys()]).toContain(account.seller)
    }
  })

  it("uses barcodes of restricted circulation with valid check digits", () => {
    for (const variant of variants) {
      expect(variant.ean13.startsWith("200"), variant.sku).toBe(true)
      expect(hasValidCheckDigit(variant.ean13), variant.sku).toBe(true)
      const carton = variant.wholesale.carton
      if (carton) expect(hasValidCheckDigit(carton.itf14), variant.sku).toBe(true)
    }
  })

  it("says organic only where a certificate stands behind it", () => {
    for (const product of products) {
      const texts = [product.title_id, product.title_en, product.description_id, product.description_en]
      const claims = texts.some((text) => /organi[kc]/i.test(text))
      if (claims) expect(approved(sellerOf.get(product.seller), "ORGANIK"), product.handle).not.toEqual([])
    }
  })

  it("shows certifications its seller holds", () => {
    const licenceOf = {
      "organik-sni-6729": "ORGANIK",
      "psat-pduk": "PSAT-PDUK",
      pirt: "SPP-IRT",
      halal: "HALAL",
    }
    for (const product of products) {
      const seller = sellerOf.get(product.seller)
      for (const certification of product.certifications) {
        expect(approved(seller, licenceOf[certification]), `${product.handle} ${certification}`).not.toEqual(
          [],
        )
      }
      const pirt = product.attributes["pirt"]
      if (pirt) expect(approved(seller, "SPP-IRT").map((licence) => licence.number)).toContain(pirt)
    }
  })

  it("lets nobody be active without an approved NIB", () => {
    for (const seller of sellers) {
      if (seller.status === "active") expect(approved(seller, "NIB"), seller.handle).toHaveLength(1)
    }
    expect(sellers.filter((seller) => seller.status === "active")).toHaveLength(11)
  })

  it("has every picture as a file and no file without a product", () => {
    const folder = picturesFolder()
    const used = new Set(products.flatMap((product) => product.pictures.map((picture) => picture.file)))
    for (const file of used) expect(existsSync(join(folder, file)), file).toBe(true)
    expect(readdirSync(folder).sort()).toEqual([...used].sort())
    for (const product of products) {
      const files = product.pictures.map((picture) => picture.file)
      for (const variant of product.variants) {
        if (variant.picture !== null) expect(files).toContain(variant.picture)
      }
    }
  })

  it("shows dark-brown variants in dark brown", () => {
    for (const variant of variants.filter((candidate) => candidate.option_value === "Cokelat Tua")) {
      expect(variant.picture, variant.sku).toMatch(/-cokelat\.webp$/)
    }
  })

  it("puts every seller in a desa of OKU Timur with its postcode", () => {
    for (const { handle, business } of sellers) {
      const kecamatan = business.desa_code.slice(0, 8)
      const postcode = postcodes.desa[business.desa_code] ?? postcodes.kecamatan[kecamatan]
      expect(postcode, handle).toBe(business.postcode)
    }
    expect(Object.keys(postcodes.kecamatan)).toHaveLength(19)
    expect(Object.keys(postcodes.desa)).toHaveLength(16)
  })

  it("weighs net below gross, and by the kilogram food only", () => {
    for (const product of products) {
      for (const variant of product.variants) {
        const sku = variant.sku
        if (variant.net_weight_g !== null) expect(variant.net_weight_g, sku).toBeLessThan(variant.weight_g)
        if (product.category.endsWith("-rotan")) expect(variant.net_weight_g, sku).toBeNull()
      }
    }
    const withoutNetWeight = products.filter((product) =>
      product.variants.some((v) => v.net_weight_g === null),
    )
    const food = withoutNetWeight.filter((product) => !product.category.endsWith("-rotan"))
    expect(food.map((product) => product.handle)).toEqual(["sirup-jambu-kristal"])
  })

  it("bounds the road time of whatever perishes", () => {
    for (const product of products) {
      expect(product.max_transit_days !== null, product.handle).toBe(product.perishable)
      if (product.perishable) expect(product.shelf_life_days, product.handle).toBeGreaterThan(0)
    }
  })

  it("keeps trade tiers falling in price and whole in packs", () => {
    for (const variant of variants) {
      const { pack_qty, tiers } = variant.wholesale
      let previous = { min_qty: 0, unit_price_idr: variant.price_idr + 1 }
      for (const tier of tiers) {
        expect(tier.min_qty % pack_qty, variant.sku).toBe(0)
        expect(tier.min_qty, variant.sku).toBeGreaterThan(previous.min_qty)
        expect(tier.unit_price_idr, variant.sku).toBeLessThan(previous.unit_price_idr)
        previous = tier
      }
    }
  })

  it("may be sold: every product of an active shop has the licences its goods need", () => {
    const rows = new Map(
      categories.map(({ handle, parent, goods }) => [
        handle,
        { parent_category_id: parent, metadata: { name_en: handle, ...(goods && { goods }) } },
      ]),
    )
    const problems = products.flatMap((product) => {
      const seller = sellerOf.get(product.seller)
      if (seller?.status !== "active") return []
      const { title_id, description_id, title_en, description_en, shelf_life_days } = product
      const listing = {
        title: title_id,
        description: description_id,
        metadata: { title_en, description_en, shelf_life_days },
        categories: [{ id: product.category }],
        variants: product.variants,
      }
      const found = listingProblems(listing, seller.business.licences, rows, "2026-11-24")
      return found.map((problem) => `${product.handle}: ${JSON.stringify(problem)}`)
    })
    expect(problems).toEqual([])
  })
})
