import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Cart } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { aCampaign, aCoupon, usedOf } from "../../support/coupons"
import { aShopper, BANDUNG, cartOf, orderOf, refusal } from "../../support/shopper"
import { soldInAll, splitsOf } from "../../support/stock"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PAST = new Date("2026-01-01T00:00:00Z")
const FUTURE = new Date("2099-01-01T00:00:00Z")

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let rice: ProductFixture
    let guava: ProductFixture
    let rattan: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const product = async (name: string, price_idr: number) =>
        aProduct(getContainer(), world, {
          seller: await aSeller(getContainer(), { name: `Toko ${name}` }),
          title: name,
          variants: [{ price_idr, stock: 50 }],
        })
      rice = await product("Beras", 25_001)
      guava = await product("Jambu", 13_333)
      rattan = await product("Rotan", 122_507)
      await aCoupon(getContainer(), { code: "HEMAT7", percent: 7 })
      await aCoupon(getContainer(), { code: "GRATISONGKIR", of: "shipping_methods" })
    })
    const shopper = () => aShopper(api, world)
    const some = (product: ProductFixture, quantity = 1) => ({
      variant_id: theOnly(product.variants).id,
      quantity,
    })
    const discounts = (cart: Cart) => cart.coupons.map(({ code, discount_idr }) => [code, discount_idr])

    it("takes a percentage and the delivery off three shops, and each part sums to the charge", async () => {
      const guest = shopper()
      const cart = await guest.ready(some(rice), some(guava), some(rattan))
      await guest.post.coupon(cart.id, "HEMAT7")
      const both = cartOf(await guest.post.coupon(cart.id, "gratisongkir"))
      // 7 % of 160.841 is 11.258,87; the shares are 1.750,07, 933,31 and 8.575,49.
      expect(both).toMatchObject({
        item_total_idr: 160_841,
        delivery_total_idr: 69_000,
        discount_idr: 11_259 + 69_000,
        total_idr: 160_841 - 11_259,
        coupons: [
          { code: "HEMAT7", kind: "percentage", discount_idr: 11_259, problem: null },
          { code: "GRATISONGKIR", kind: "delivery", discount_idr: 69_000, problem: null },
        ],
        missing: [],
      })
      expect(both.groups.map(({ subtotal_idr, discount_idr }) => [subtotal_idr, discount_idr])).toEqual([
        [25_001, 1_750 + 23_000],
        [13_333, 933 + 23_000],
        [122_507, 8_576 + 23_000],
      ])

      const placed = await guest.complete(both)
      const order = orderOf(await guest.getOrder(placed.id, placed.token))
      expect(order).toMatchObject({
        item_total_idr: 160_841,
        delivery_total_idr: 69_000,
        discount_idr: 80_259,
        coupons: ["GRATISONGKIR", "HEMAT7"],
        total_idr: 149_582,
        transfer: { amount_idr: 149_582 },
      })
      expect(
        order.orders.map(({ subtotal_idr, delivery, discount_idr, total_idr }) => [
          subtotal_idr,
          delivery?.price_idr,
          discount_idr,
          total_idr,
        ]),
      ).toEqual([
        [25_001, 23_000, 24_750, 23_251],
        [13_333, 23_000, 23_933, 12_400],
        [122_507, 23_000, 31_576, 113_931],
      ])
      expect((await splitsOf(getContainer())).map(({ total }) => total)).toEqual([23_251, 12_400, 113_931])
      expect((await soldInAll(getContainer())).payments.map(({ amount }) => amount)).toEqual([149_582])
    })
  },
})
