import { Modules } from "@medusajs/framework/utils"
import {
  ProductFacts,
  SellerProductListResponse,
  SellerProductResponse,
  type SellerProduct,
} from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aCategory } from "../../support/catalogue"
import { aPicture, aShopOwner, refusal, succeeded, type ShopOwner } from "../../support/seller"
import { backendSuite } from "../../support/suite"
import { aWorld } from "../../support/world"

const LICENCES_OF_RICE = [
  { code: "LICENCE_MISSING", any_of: ["NIB"] },
  { code: "LICENCE_MISSING", any_of: ["PSAT-PDUK"] },
]

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const anOwner = () => aShopOwner(getContainer(), api)
    const change = async (owner: ShopOwner, id: string, fields: object): Promise<SellerProduct> =>
      succeeded(SellerProductResponse, await owner.client.post(`/seller/products/${id}`, fields)).product
    const factsOf = async (id: string) =>
      ProductFacts.parse((await getContainer().resolve(Modules.PRODUCT).retrieveProduct(id)).metadata)

    it("is made with everything a buyer must know, in both languages the seller's words", async () => {
      const owner = await anOwner()
      const input = await owner.productInput({ title: "Beras Wangi", shelf_life_days: 365 })
      const answer = await owner.client.post("/seller/products", input)
      expect(answer.status).toBe(201)
      const { product, shop } = succeeded(SellerProductResponse, answer)
      const url = expect.stringMatching(/^\/files\/foto-\d+\.webp$/) as string
      expect(product).toEqual({
        id: product.id,
        handle: "beras-wangi",
        title: "Beras Wangi",
        description: input.description,
        category: input.category,
        is_published: true,
        is_visible: false,
        problems: LICENCES_OF_RICE,
        price_idr: 25_000,
        stock: 12,
        variant_title: "1 kg",
        weight_g: 1_030,
        shelf_life_days: 365,
        pictures: [{ url, alt: { id: "Beras Wangi", en: "Beras Wangi" }, is_illustration: false }],
      })
      expect(shop.product_count).toBe(1)
      const list = await owner.client.get("/seller/products")
      expect(succeeded(SellerProductListResponse, list).products).toEqual([product])
      expect(await factsOf(product.id)).toEqual({
        title_en: "Beras Wangi",
        description_en: input.description,
        storage_id: null,
        shelf_life_days: 365,
        perishable: false,
        max_transit_days: null,
        cargo_only: false,
        fragile: false,
        lead_time_days: 0,
        tax_class: "bebas",
        certifications: [],
        attributes: {},
        pictures: [{ url, alt_id: "Beras Wangi", alt_en: "Beras Wangi", is_illustration: false }],
      })
    })

    it("travels as its kind of goods and its size demand", async () => {
      const owner = await anOwner()
      const made = async (goods: "fresh_fruit" | "processed_food" | "craft", product: object) => {
        const { handle: category } = await aCategory(getContainer(), { goods })
        const { id } = await owner.createProduct({ ...product, category })
        const { perishable, max_transit_days, cargo_only, tax_class } = await factsOf(id)
        return [perishable, max_transit_days, cargo_only, tax_class]
      }
      expect(await made("fresh_fruit", { shelf_life_days: 6 })).toEqual([true, 3, false, "bebas"])
      expect(await made("fresh_fruit", {})).toEqual([true, 3, false, "bebas"])
      expect(await made("processed_food", { shelf_life_days: 180 })).toEqual([false, null, false, "umum"])
      expect(await made("processed_food", { shelf_life_days: 1 })).toEqual([true, 1, false, "umum"])
      expect(await made("craft", { weight_g: 30_001 })).toEqual([false, null, true, "umum"])
      const large = { length_cm: 120, width_cm: 60, height_cm: 60, weight_g: 9_000 }
      expect(await made("craft", large)).toEqual([false, null, true, "umum"])
    })

    it("has an address of its own, also when two of one name are made at once", async () => {
      const owners = [await anOwner(), await anOwner()]
      const inputs = await Promise.all(owners.map((owner) => owner.productInput({ title: "Beras Merah" })))
      const answers = await Promise.all(
        owners.map((owner, index) => owner.client.post("/seller/products", inputs[index])),
      )
      const handles = answers.map((answer) => succeeded(SellerProductResponse, answer).product.handle)
      expect(handles.toSorted((a, b) => a.length - b.length)).toEqual([
        "beras-merah",
        expect.stringMatching(/^beras-merah-[0-9a-f]{6}$/),
      ])
    })

    it("lies in a category that takes goods, with pictures of its own shop", async () => {
      const [owner, other] = [await anOwner(), await anOwner()]
      const parent = await aCategory(getContainer(), { handle: "beras", goods: "packed_rice" })
      const leaf = await aCategory(getContainer(), { handle: "beras-putih", parent })
      await getContainer()
        .resolve(Modules.PRODUCT)
        .createProductCategories({ name: "Lain", handle: "lain", metadata: { name_en: "Other" } })
      const fieldsOf = async (product: object) =>
        refusal(await owner.client.post("/seller/products", await owner.productInput(product))).fields
      for (const category of ["beras", "lain", "tidak-ada"]) {
        expect(await fieldsOf({ category }), category).toEqual({ category: { code: "CATEGORY_UNKNOWN" } })
      }
      const mine = await aPicture(getContainer(), owner.seller_id)
      for (const picture of [await aPicture(getContainer(), other.seller_id), "selpic_unknown"]) {
        expect(await fieldsOf({ picture_ids: [mine, picture] })).toEqual({
          "picture_ids.1": { code: "PICTURE_NOT_FOUND" },
        })
      }
      expect(
        await fieldsOf({
          title: "B",
          description: "",
          price_idr: 0,
          stock: -1,
          weight_g: 0.5,
          picture_ids: [],
        }),
      ).toEqual({
        title: { code: "FIELD_TOO_SHORT", values: { minimum: 3 } },
        description: { code: "FIELD_REQUIRED" },
        price_idr: { code: "NUMBER_INVALID", values: { minimum: 100 } },
        stock: { code: "NUMBER_INVALID", values: { minimum: 0 } },
        weight_g: { code: "NUMBER_INVALID" },
        picture_ids: { code: "FIELD_REQUIRED" },
      })
      expect((await owner.shop()).product_count).toBe(0)
      expect(
        (await owner.createProduct({ category: leaf.handle, picture_ids: [mine, mine] })).pictures,
      ).toHaveLength(1)
    })

    describe("changed", () => {
      it("keeps what was not sent", async () => {
        const owner = await anOwner()
        const made = await owner.createProduct({ shelf_life_days: 180 })
        expect(await change(owner, made.id, {})).toEqual(made)
        const cheaper = await change(owner, made.id, { price_idr: 24_000 })
        expect(cheaper).toEqual({ ...made, price_idr: 24_000 })
        expect(await change(owner, made.id, { price_idr: 24_000 })).toEqual(cheaper)
        const renamed = await change(owner, made.id, { title: "Beras Pulen", variant_title: "Kemasan 1 kg" })
        expect(renamed).toEqual({
          ...cheaper,
          title: "Beras Pulen",
          variant_title: "Kemasan 1 kg",
          pictures: made.pictures.map((picture) => ({
            ...picture,
            alt: { id: "Beras Pulen", en: "Beras Pulen" },
          })),
        })
        expect((await factsOf(made.id)).title_en).toBe("Beras Pulen")
        expect(await change(owner, made.id, { shelf_life_days: null })).toEqual({
          ...renamed,
          shelf_life_days: null,
        })
      })

      it("leaves a translation alone", async () => {
        const owner = await anOwner()
        const { id } = await owner.createProduct()
        const products = getContainer().resolve(Modules.PRODUCT)
        await products.updateProducts(id, { metadata: { ...(await factsOf(id)), title_en: "White rice" } })
        await change(owner, id, {
          title: "Beras Pulen",
          description: "Beras pulen dari Belitang, OKU Timur.",
        })
        const { title_en, description_en } = await factsOf(id)
        expect([title_en, description_en]).toEqual(["White rice", "Beras pulen dari Belitang, OKU Timur."])
      })

      it("takes other pictures, another category and another size in full", async () => {
        const owner = await anOwner()
        const pictures = [
          await aPicture(getContainer(), owner.seller_id),
          await aPicture(getContainer(), owner.seller_id),
        ]
        const { id } = await owner.createProduct({ picture_ids: pictures })
        const fruit = await aCategory(getContainer(), { goods: "fresh_fruit" })
        const fresh = await aPicture(getContainer(), owner.seller_id)
        const changed = await change(owner, id, {
          picture_ids: [fresh],
          category: fruit.handle,
          weight_g: 31_000,
          shelf_life_days: 4,
        })
        expect([changed.category, changed.weight_g, changed.pictures.length]).toEqual([
          fruit.handle,
          31_000,
          1,
        ])
        expect(await factsOf(id)).toMatchObject({
          perishable: true,
          max_transit_days: 2,
          cargo_only: true,
          pictures: [{ url: changed.pictures[0]?.url }],
        })
        const { images } = await getContainer()
          .resolve(Modules.PRODUCT)
          .retrieveProduct(id, { relations: ["images"] })
        expect(images.map(({ url }) => url)).toEqual(changed.pictures.map(({ url }) => url))
        expect(refusal(await owner.client.post(`/seller/products/${id}`, { stock: 5 })).fields).toEqual({
          stock: { code: "INPUT_INVALID" },
        })
      })
    })

    it("of another shop is as unknown as none, and needs the right for stock", async () => {
      const [mine, theirs] = [await anOwner(), await anOwner()]
      const { id } = await theirs.createProduct()
      for (const unknown of [id, "prod_unknown", "%00"]) {
        const path = `/seller/products/${unknown}`
        for (const answer of [
          await mine.client.get(path),
          await mine.client.post(path, { price_idr: 1_000 }),
          await mine.client.post(`${path}/publish`),
          await mine.client.post(`${path}/unpublish`),
        ]) {
          expect(answer).toMatchObject({
            status: 404,
            body: { code: "PRODUCT_NOT_FOUND", message: "There is nothing here" },
          })
        }
      }
      const [clerk, keeper] = [await theirs.addMember("orders", "finance"), await theirs.addMember("stock")]
      for (const path of ["", `/${id}`, `/${id}/publish`, `/${id}/unpublish`]) {
        const answer = await clerk.client.post(`/seller/products${path}`)
        expect(refusal(answer), path).toEqual({ status: 403, code: "RIGHT_MISSING" })
      }
      expect((await keeper.client.post(`/seller/products/${id}/unpublish`)).status).toBe(200)
      expect((await clerk.client.get(`/seller/products/${id}`)).status).toBe(200)
    })
  },
})
