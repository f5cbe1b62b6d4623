import {
  createReservationsWorkflow,
  deleteProductsWorkflow,
  deleteReservationsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductCategoriesWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  CategoryListResponse,
  ErrorBody,
  ProductListResponse,
  ProductResponse,
  SellerListResponse,
  SellerResponse,
} from "@sebiduk/contracts"
import type { RegistryService } from "../../../src/modules/registry/service"
import type { SellerService } from "../../../src/modules/seller/service"
import { aCategory, aProduct, aSeller } from "../../support/catalogue"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, catalogueFilled, type World } from "../../support/world"

/** How soon a change must show (architecture: visible within five seconds). */
const VISIBLE = { timeout: 5_000, interval: 50 }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
    })

    const get = (path: string) => storeClient(api, world).get(`/store/catalogue${path}`)
    const list = async (query = "") => {
      const { status, body } = await get(`/products${query}`)
      expect(status).toBe(200)
      return ProductListResponse.parse(body)
    }
    const handles = async (query = "") => (await list(query)).products.map(({ handle }) => handle)
    const page = async (handle: string) =>
      ProductResponse.parse((await get(`/products/${handle}`)).body).product
    const refusedFields = async (path: string) => {
      const { status, body } = await get(path)
      const error = ErrorBody.parse(body)
      return { status, code: error.code, fields: Object.keys(error.fields ?? {}) }
    }

    describe("the list", () => {
      it("answers the cards of products for sale, newest first", async () => {
        const seller = await aSeller(getContainer(), {
          handle: "sawah",
          name: "Sawah",
          kecamatan: "Belitang",
        })
        await aProduct(getContainer(), world, { seller, handle: "lama" })
        await aProduct(getContainer(), world, {
          seller,
          handle: "baru",
          title: "Beras Merah",
          variants: [
            { price_idr: 51_000, stock: 2, net_weight_g: 2_000 },
            { price_idr: 26_000, stock: 1, net_weight_g: 1_000 },
          ],
        })
        await catalogueFilled(getContainer())

        const { products, ...paging } = await list()
        expect(paging).toEqual({ count: 2, searched_for: null, page: 1, limit: 24 })
        expect(products.map(({ handle }) => handle)).toEqual(["baru", "lama"])
        expect(products[0]).toEqual({
          handle: "baru",
          title: { id: "Beras Merah", en: "Beras Merah in English" },
          picture: {
            url: "/files/contoh.webp",
            alt: { id: "Beras Merah", en: "Beras Merah in English" },
            is_illustration: true,
          },
          price_from_idr: 26_000,
          has_price_range: true,
          price_per_kg_idr: 25_500,
          stock: "low",
          seller: { handle: "sawah", name: "Sawah", kecamatan: "Belitang" },
        })
      })

      it("pages without losing or repeating a product", async () => {
        const seller = await aSeller(getContainer())
        const category = await aCategory(getContainer())
        for (const n of [1, 2, 3, 4, 5]) {
          await aProduct(getContainer(), world, {
            seller,
            category,
            handle: `p${n}`,
            variants: [{ price_idr: 10_000 }],
          })
        }
        await catalogueFilled(getContainer())

        const pages = await Promise.all([1, 2, 3, 4].map((n) => handles(`?sort=price_low&limit=2&page=${n}`)))
        expect(pages.map((found) => found.length)).toEqual([2, 2, 1, 0])
        expect(pages.flat().sort()).toEqual(["p1", "p2", "p3", "p4", "p5"])
        expect((await list("?limit=2&page=4")).count).toBe(5)
      })

      it("sorts by the lowest price of each product, both ways", async () => {
        const seller = await aSeller(getContainer())
        for (const [handle, price_idr] of [
          ["b", 100_000],
          ["a", 9_000],
          ["c", 1_250_000],
        ] as const) {
          await aProduct(getContainer(), world, {
            seller,
            handle,
            variants: [{ price_idr }, { price_idr: 2_000_000 }],
          })
        }
        await catalogueFilled(getContainer())
        expect(await handles("?sort=price_low")).toEqual(["a", "b", "c"])
        expect(await handles("?sort=price_high")).toEqual(["c", "b", "a"])
      })

      it("filters by seller and by category with everything below it", async () => {
        const [one, two] = [await aSeller(getContainer()), await aSeller(getContainer())]
        const rice = await aCategory(getContainer(), { handle: "beras" })
        const white = await aCategory(getContainer(), { handle: "beras-putih", parent: rice })
        await aProduct(getContainer(), world, { seller: one, category: white, handle: "putih" })
        await aProduct(getContainer(), world, { seller: two, category: rice, handle: "campur" })
        await aProduct(getContainer(), world, { seller: two, handle: "kursi" })
        await catalogueFilled(getContainer())

        expect((await handles("?category=beras")).sort()).toEqual(["campur", "putih"])
        expect(await handles("?category=beras-putih")).toEqual(["putih"])
        expect((await handles(`?seller=${two.handle}`)).sort()).toEqual(["campur", "kursi"])
        expect(await handles(`?category=beras&seller=${two.handle}`)).toEqual(["campur"])
        expect(await handles("?category=tidak-ada")).toEqual([])
      })

      it("answers 400 to a bad query and names the field", async () => {
        const bad = [
          ["?page=0", "page"],
          ["?page=satu", "page"],
          ["?limit=25", "limit"],
          ["?limit=0", "limit"],
          ["?sort=cheap", "sort"],
          ["?category=Beras%20Putih", "category"],
          ["?q[]=beras", "q"],
          ["?warna=merah", "warna"],
        ]
        for (const [query, field] of bad) {
          expect(await refusedFields(`/products${query}`), query).toEqual({
            status: 400,
            code: "INPUT_INVALID",
            fields: [field],
          })
        }
      })
    })

    describe("the search box", () => {
      it("finds words of title, category, shop and place in both languages, prefixes and misspellings", async () => {
        const rice = await aSeller(getContainer(), { name: "Lumbung Nusa" })
        const guava = await aSeller(getContainer(), { kecamatan: "Martapura" })
        const chairs = await aCategory(getContainer(), { name: "Mebel Rotan", name_en: "Rattan furniture" })
        await aProduct(getContainer(), world, {
          seller: rice,
          handle: "beras",
          title: "Beras Putih",
          facts: { title_en: "White rice" },
        })
        await aProduct(getContainer(), world, {
          seller: guava,
          handle: "jambu",
          title: "Jambu Kristal",
          facts: { title_en: "Crystal guava" },
        })
        await aProduct(getContainer(), world, {
          seller: rice,
          category: chairs,
          handle: "kursi",
          title: "Kursi Teras Rotan",
          facts: { title_en: "Terrace chair" },
        })
        await catalogueFilled(getContainer())

        const found = async (q: string) => handles(`?q=${encodeURIComponent(q)}`)
        expect(await found("beras")).toEqual(["beras"])
        expect(await found("Rice")).toEqual(["beras"])
        expect(await found("jambu kristal")).toEqual(["jambu"])
        expect(await found("jambu kri")).toEqual(["jambu"])
        expect(await found("jambu kristl")).toEqual(["jambu"])
        expect(await found("kursi rotan")).toEqual(["kursi"])
        expect(await found("furniture")).toEqual(["kursi"])
        expect(await found("martapura")).toEqual(["jambu"])
        expect((await found("lumbung")).sort()).toEqual(["beras", "kursi"])
        expect(await found("xylophone")).toEqual([])

        const lookedFor = async (q: string) => (await list(`?q=${encodeURIComponent(q)}`)).searched_for
        expect(await lookedFor("jambu kristal")).toBeNull()
        expect(await lookedFor("jambu kri")).toBeNull()
        expect(await lookedFor("jmbu kristl")).toBe("jambu kristal")
        expect(await lookedFor("jambukristal")).toBe("jambu kristal")
      })

      it("takes any characters", async () => {
        const seller = await aSeller(getContainer())
        await aProduct(getContainer(), world, { seller, handle: "beras", title: "Beras" })
        await catalogueFilled(getContainer())
        expect(await handles("?q=%00%20")).toEqual(["beras"])
        for (const q of ["'", "' & | ! :*", "\\", "%", "🌾", "a".repeat(100), ")(", "beras' --"]) {
          expect((await get(`/products?q=${encodeURIComponent(q)}`)).status).toBe(200)
        }
        expect(await refusedFields(`/products?q=${"a".repeat(101)}`)).toMatchObject({
          status: 400,
          fields: ["q"],
        })
      })
    })

    describe("a product page", () => {
      it("holds all the page shows", async () => {
        const seller = await aSeller(getContainer(), {
          name: "Sawah Lestari",
          licences: [
            { type: "ORGANIK", number: "LSO-1", valid_until: "2099-01-01", standard: "SNI 6729:2016" },
            { type: "HALAL", number: "H-EXPIRED", valid_until: "2020-01-01" },
            { type: "NIB", number: "N-1" },
            { type: "PSAT-PDUK", number: "N-SUBMITTED", state: "submitted" },
            { type: "SPP-IRT", number: null, state: "missing" },
          ],
        })
        const rice = await aCategory(getContainer(), { handle: "beras", name: "Beras", name_en: "Rice" })
        const white = await aCategory(getContainer(), {
          handle: "beras-putih",
          name: "Beras Putih",
          name_en: "White rice",
          parent: rice,
        })
        const { variants } = await aProduct(getContainer(), world, {
          seller,
          category: white,
          handle: "ciherang",
          variants: [
            { title: "1 kg", price_idr: 26_000, stock: 7, weight_g: 1_030, net_weight_g: 1_000 },
            { title: "Set", price_idr: 50_000, stock: 0, weight_g: 2_050, net_weight_g: null },
          ],
        })
        await aProduct(getContainer(), world, { seller })
        await catalogueFilled(getContainer())

        const product = await page("ciherang")
        expect(product.category).toEqual({
          handle: "beras-putih",
          name: { id: "Beras Putih", en: "White rice" },
          parent: "beras",
        })
        expect(product.option_name).toBe("Kemasan")
        expect(product.variants).toEqual([
          {
            id: variants[0]?.id,
            sku: variants[0]?.sku,
            title: "1 kg",
            price_idr: 26_000,
            price_per_kg_idr: 26_000,
            available: 7,
            weight_g: 1_030,
            length_cm: 20,
            width_cm: 13,
            height_cm: 6,
            picture_url: null,
          },
          expect.objectContaining({ title: "Set", price_per_kg_idr: null, available: 0 }),
        ])
        expect(product.seller).toMatchObject({ name: "Sawah Lestari", product_count: 2, since_year: 2013 })
        expect(product.seller.licences).toEqual([
          { type: "ORGANIK", number: "LSO-1", valid_until: "2099-01-01", standard: "SNI 6729:2016" },
          { type: "NIB", number: "N-1", valid_until: null, standard: null },
        ])
      })

      it("answers 404 to a handle that names no product", async () => {
        for (const handle of ["tidak-ada", "Tidak_Ada", "%00", "a%20b"]) {
          expect(await refusedFields(`/products/${handle}`), handle).toEqual({
            status: 404,
            code: "NOT_FOUND",
            fields: [],
          })
        }
      })
    })

    describe("what is not for sale", () => {
      it("is nowhere: drafts and the products of shops that are not active", async () => {
        const category = await aCategory(getContainer(), { handle: "beras" })
        const open = await aSeller(getContainer(), { handle: "buka" })
        await aProduct(getContainer(), world, { seller: open, category, handle: "tampil" })
        await aProduct(getContainer(), world, { seller: open, category, handle: "draf", status: "draft" })
        for (const status of ["draft", "in_review", "suspended", "closed"] as const) {
          const seller = await aSeller(getContainer(), { handle: `toko-${status.replace("_", "-")}`, status })
          await aProduct(getContainer(), world, {
            seller,
            category,
            handle: `dari-${status.replace("_", "-")}`,
          })
        }
        await catalogueFilled(getContainer())

        expect(await handles()).toEqual(["tampil"])
        expect(await handles("?category=beras")).toEqual(["tampil"])
        expect(await handles("?seller=toko-suspended")).toEqual([])
        expect((await get("/products/draf")).status).toBe(404)
        expect((await get("/products/dari-suspended")).status).toBe(404)
        const { sellers } = SellerListResponse.parse((await get("/sellers")).body)
        expect(sellers.map(({ handle, product_count }) => [handle, product_count])).toEqual([["buka", 1]])
        expect(await refusedFields("/sellers/toko-suspended")).toEqual({
          status: 404,
          code: "NOT_FOUND",
          fields: [],
        })
        const { categories } = CategoryListResponse.parse((await get("/categories")).body)
        expect(theOnly(categories).product_count).toBe(1)
      })

      it("does not appear before everything a buyer must know is there", async () => {
        const seller = await aSeller(getContainer())
        const { id, handle } = await aProduct(getContainer(), world, { seller })
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id }, update: { metadata: { title_en: "Only a title", perishable: null } } },
        })
        await catalogueFilled(getContainer())
        expect((await get(`/products/${handle}`)).status).toBe(404)
      })
    })

    it("lists categories as a tree, each with the products below it", async () => {
      const seller = await aSeller(getContainer())
      const rice = await aCategory(getContainer(), { handle: "beras", name: "Beras", name_en: "Rice" })
      const rattan = await aCategory(getContainer(), { handle: "rotan" })
      const white = await aCategory(getContainer(), { handle: "beras-putih", parent: rice })
      await aProduct(getContainer(), world, { seller, category: white })
      await aProduct(getContainer(), world, { seller, category: rice })
      await aProduct(getContainer(), world, { seller, category: rattan })
      await catalogueFilled(getContainer())

      const { categories } = CategoryListResponse.parse((await get("/categories")).body)
      expect(categories.map((row) => [row.handle, row.parent, row.product_count])).toEqual([
        ["beras", null, 2],
        ["beras-putih", "beras", 1],
        ["rotan", null, 1],
      ])
      expect(categories[0]?.name).toEqual({ id: "Beras", en: "Rice" })
    })

    it("shows a shop with its business", async () => {
      const seller = await aSeller(getContainer(), { handle: "sawah", name: "Sawah" })
      await aProduct(getContainer(), world, { seller })
      await catalogueFilled(getContainer())
      const { seller: shop } = SellerResponse.parse((await get("/sellers/sawah")).body)
      expect(shop).toMatchObject({
        name: "Sawah",
        product_count: 1,
        owner_name: "Ibu Contoh",
        phone: "+6281000000001",
        dispatch_days: 2,
      })
      expect((await get("/sellers/%00")).status).toBe(404)
    })

    describe("a change shows within seconds", () => {
      const aShownProduct = async (stock = 10) => {
        const seller = await aSeller(getContainer(), { handle: "sawah" })
        const product = await aProduct(getContainer(), world, {
          seller,
          handle: "beras",
          variants: [{ stock }],
        })
        await catalogueFilled(getContainer())
        return { seller, product, variant: theOnly(product.variants) }
      }
      const available = async () => theOnly((await page("beras")).variants).available

      it("of stock: a reservation, its release, a new delivery", async () => {
        const { variant } = await aShownProduct(10)
        const { result } = await createReservationsWorkflow(getContainer()).run({
          input: {
            reservations: [
              {
                inventory_item_id: variant.inventory_item_id,
                location_id: world.stock_location_id,
                quantity: 8,
              },
            ],
          },
        })
        await expect.poll(available, VISIBLE).toBe(2)
        expect(theOnly((await list()).products).stock).toBe("low")

        await deleteReservationsWorkflow(getContainer()).run({ input: { ids: [theOnly(result).id] } })
        await expect.poll(available, VISIBLE).toBe(10)

        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: {
            updates: [
              {
                inventory_item_id: variant.inventory_item_id,
                location_id: world.stock_location_id,
                stocked_quantity: 55,
              },
            ],
          },
        })
        await expect.poll(available, VISIBLE).toBe(55)
      })

      it("of price, title and category", async () => {
        const { product, variant } = await aShownProduct()
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variant.id },
            update: { prices: [{ currency_code: "idr", amount: 31_500 }] },
          },
        })
        await expect.poll(async () => (await list()).products[0]?.price_from_idr, VISIBLE).toBe(31_500)

        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: product.id }, update: { title: "Beras Wangi" } },
        })
        await expect.poll(() => handles("?q=wangi"), VISIBLE).toEqual(["beras"])

        const { category } = await page("beras")
        await updateProductCategoriesWorkflow(getContainer()).run({
          input: { selector: { handle: category.handle }, update: { handle: "beras-aromatik" } },
        })
        await expect.poll(() => handles("?category=beras-aromatik"), VISIBLE).toEqual(["beras"])
      })

      it("of the shop: suspended and back, renamed, a licence revoked", async () => {
        const { seller } = await aShownProduct()
        const sellers: SellerService = getContainer().resolve("seller")
        await sellers.updateSellers({ id: seller.id, status: "suspended" })
        await expect.poll(() => handles(), VISIBLE).toEqual([])
        expect((await get("/products/beras")).status).toBe(404)
        await sellers.updateSellers({ id: seller.id, status: "active", name: "Nama Baru" })
        await expect.poll(async () => (await list()).products[0]?.seller.name, VISIBLE).toBe("Nama Baru")

        const registry: RegistryService = getContainer().resolve("registry")
        const licence = theOnly(await registry.listLicences({ business: { id: seller.business_id } }))
        await registry.updateLicences({ id: licence.id, state: "revoked" })
        await expect.poll(() => handles(), VISIBLE).toEqual([])
        await registry.updateLicences({ id: licence.id, state: "approved" })
        await expect.poll(() => handles(), VISIBLE).toEqual(["beras"])
        await registry.updateBusinesses({ id: seller.business_id, kecamatan: "Buay Madang" })
        await expect.poll(async () => (await page("beras")).seller.kecamatan, VISIBLE).toBe("Buay Madang")
      })

      it("of products that come and go without a rebuild", async () => {
        const { seller, product } = await aShownProduct()
        await aProduct(getContainer(), world, { seller, handle: "kedua" })
        await expect.poll(() => handles(), VISIBLE).toEqual(["kedua", "beras"])
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { handle: "kedua" }, update: { status: "draft" } },
        })
        await expect.poll(() => handles(), VISIBLE).toEqual(["beras"])
        await deleteProductsWorkflow(getContainer()).run({ input: { ids: [product.id] } })
        await expect.poll(() => handles(), VISIBLE).toEqual([])
      })
    })

    it("asks for the publishable key", async () => {
      const { status } = await storeClient(api, { publishable_key: "pk_unknown" }).get(
        "/store/catalogue/products",
      )
      expect(status).toBe(400)
    })
  },
})
