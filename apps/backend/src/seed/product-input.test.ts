import { ProductFacts, VariantFacts } from "@sebiduk/contracts"
import { describe, expect, it } from "vitest"
import { products } from "./data"
import { productInput } from "./product-input"

const files = products.flatMap((product) => product.pictures.map((picture) => picture.file))
const surroundings = {
  categoryId: "pcat_1",
  salesChannelId: "sc_1",
  shippingProfileId: "sp_1",
  pictures: Object.fromEntries(files.map((file) => [file, `http://localhost:9000/static/${file}`])),
}

describe("productInput", () => {
  it("gives every product facts the contract accepts", () => {
    for (const product of products) {
      const input = productInput(product, surroundings)
      expect(ProductFacts.safeParse(input.metadata).success, product.handle).toBe(true)
      expect(input.metadata.pictures.every((picture) => picture.is_illustration)).toBe(true)
      for (const variant of input.variants)
        expect(VariantFacts.safeParse(variant.metadata).success).toBe(true)
    }
  })

  it("stays hidden and carries price, weight, sizes and barcode", () => {
    const rice = products.find((product) => product.handle === "beras-organik-putih-ciherang")
    if (!rice) throw new Error("the rice is missing")
    const input = productInput(rice, surroundings)
    expect(input.status).toBe("draft")
    expect(input.options).toEqual([{ title: "Kemasan", values: ["1 kg", "2 kg", "5 kg", "10 kg", "25 kg"] }])
    expect(input.variants[0]).toMatchObject({
      sku: "BOP-1KG",
      ean: "2000000000015",
      weight: 1030,
      length: 20,
      width: 13,
      height: 6,
      prices: [{ currency_code: "idr", amount: 26000 }],
      metadata: { net_weight_g: 1000, picture_url: null },
    })
  })

  it("refuses a product whose picture is not there", () => {
    const [product] = products
    if (!product) throw new Error("no product")
    expect(() => productInput(product, { ...surroundings, pictures: {} })).toThrow(/has not been uploaded/)
  })
})
