import {
  ProductListResponse,
  SellerProductListResponse,
  SellerProductResponse,
  type SellerProduct,
} from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { anAreaTree } from "../../support/areas"
import { aCategory } from "../../support/catalogue"
import { aShopOwner, refusal, succeeded, type ShopOwner } from "../../support/seller"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, catalogueFilled, type World } from "../../support/world"

const DAY_MS = 86_400_000
const day = (offset: number): string => todayInWib(new Date(Date.now() + offset * DAY_MS))

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const anOwner = () => aShopOwner(getContainer(), api)
    /** An open shop that may sell packed rice. */
    const aRiceShop = async () => {
      const owner = await anOwner()
      await owner.submit()
      const days = { issued_on: day(-30), valid_until: day(700) }
      await owner.submitLicence({ type: "PSAT-PDUK", number: "PSAT-PDUK 16080012345", ...days })
      await owner.decide("active")
      return owner
    }
    const read = async (owner: ShopOwner, id: string): Promise<SellerProduct> =>
      succeeded(SellerProductResponse, await owner.client.get(`/seller/products/${id}`)).product
    const change = async (owner: ShopOwner, id: string, fields: object): Promise<SellerProduct> =>
      succeeded(SellerProductResponse, await owner.client.post(`/seller/products/${id}`, fields)).product
    const press = (owner: ShopOwner, id: string, button: "publish" | "unpublish") =>
      owner.client.post(`/seller/products/${id}/${button}`)
    const pressed = async (owner: ShopOwner, id: string, button: "publish" | "unpublish") =>
      succeeded(SellerProductResponse, await press(owner, id, button)).product
    const shelf = async (): Promise<string[]> => {
      await catalogueFilled(getContainer())
      const { body } = await storeClient(api, world).get("/store/catalogue/products")
      return ProductListResponse.parse(body).products.map(({ handle }) => handle)
    }

    describe("published", () => {
      it("while the shop is opening is a wish, which comes true when the office approves", async () => {
        const owner = await anOwner()
        await owner.submit()
        const product = theOnly(
          succeeded(SellerProductListResponse, await owner.client.get("/seller/products")).products,
        )
        expect([product.is_published, product.is_visible, await shelf()]).toEqual([true, false, []])
        expect((await pressed(owner, product.id, "unpublish")).is_published).toBe(false)
        expect((await pressed(owner, product.id, "publish")).is_published).toBe(true)
        const days = { issued_on: day(-30), valid_until: day(700) }
        await owner.submitLicence({ type: "PSAT-PDUK", number: "PSAT-PDUK 16080012345", ...days })
        await owner.decide("active")
        expect(await read(owner, product.id)).toMatchObject({ is_visible: true, problems: [] })
        expect(await shelf()).toEqual([product.handle])
      })

      it("in an open shop starts with a press of the button, and ends with another", async () => {
        const owner = await aRiceShop()
        const product = await owner.createProduct()
        expect([product.is_published, product.is_visible]).toEqual([false, false])
        for (let time = 0; time < 2; time += 1) {
          expect(await pressed(owner, product.id, "publish")).toMatchObject({
            is_published: true,
            is_visible: true,
          })
        }
        expect(await shelf()).toContain(product.handle)
        for (let time = 0; time < 2; time += 1) {
          expect(await pressed(owner, product.id, "unpublish")).toMatchObject({
            is_published: false,
            is_visible: false,
          })
        }
        expect(await shelf()).not.toContain(product.handle)
      })

      it("is refused while a licence is missing or a claim unproven, naming why", async () => {
        const owner = await aRiceShop()
        const food = await aCategory(getContainer(), { goods: "processed_food" })
        const { id } = await owner.createProduct({ category: food.handle, title: "Rengginang Organik" })
        expect(refusal(await press(owner, id, "publish"))).toEqual({
          status: 409,
          code: "PRODUCT_NOT_PUBLISHABLE",
          values: { problems: "LICENCE_MISSING,LICENCE_MISSING,ORGANIC_UNPROVEN" },
        })
        expect((await read(owner, id)).is_published).toBe(false)
      })

      it("goes out of sight by a change that is not allowed, and comes back when it is mended", async () => {
        const owner = await aRiceShop()
        const { id } = await owner.createProduct()
        await pressed(owner, id, "publish")
        expect(await change(owner, id, { description: "Beras organik dari sawah sendiri." })).toMatchObject({
          is_published: true,
          is_visible: false,
          problems: [{ code: "ORGANIC_UNPROVEN", any_of: [] }],
        })
        expect((await change(owner, id, { description: "Beras dari sawah sendiri." })).is_visible).toBe(true)
        await owner.decide("suspended")
        expect((await read(owner, id)).is_visible).toBe(false)
        await owner.decide("closed")
        expect(refusal(await press(owner, id, "publish"))).toEqual({
          status: 409,
          code: "SELLER_STATE",
          values: { state: "closed" },
        })
      })
    })
  },
})
