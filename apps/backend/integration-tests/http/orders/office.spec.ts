import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { OrderLookupResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { anOffice } from "../../support/office"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { soldInAll, stockOf } from "../../support/stock"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let rice: ProductFixture
    let basket: ProductFixture
    let placed: Placed
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const sawah = await aSeller(getContainer(), { handle: "sawah" })
      const anyam = await aSeller(getContainer(), { handle: "anyam" })
      rice = await aProduct(getContainer(), world, { seller: sawah, title: "Beras" })
      basket = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
      placed = await aShopper(api, world).buy(
        { variant_id: theOnly(rice.variants).id, quantity: 2 },
        { variant_id: theOnly(basket.variants).id, quantity: 1 },
      )
    })
    const seen = async () => orderOf(await aShopper(api, world).getOrder(placed.id, placed.token))
    const stock = (product: ProductFixture) =>
      stockOf(getContainer(), theOnly(product.variants).inventory_item_id)
    const ship = (office: Awaited<ReturnType<typeof anOffice>>, product: ProductFixture, waybill: string) =>
      office.ship(placed.id, theOnly(product.variants).id, waybill)

    it("confirms the transfer", async () => {
      const before = await seen()
      expect([before.state, before.paid_at, before.transfer?.amount_idr]).toEqual([
        "awaiting_payment",
        null,
        before.total_idr,
      ])
      const office = await anOffice(getContainer(), api)
      await office.capture(placed.id)
      const after = await seen()
      expect(after).toEqual({ ...before, state: "processing", paid_at: after.paid_at, transfer: null })
      expect(Date.parse(after.paid_at ?? "")).toBeGreaterThanOrEqual(Date.parse(after.placed_at))
      expect((await soldInAll(getContainer())).payments).toEqual([
        { amount: before.total_idr, captured: true, cancelled: false },
      ])
    })

    it("sends the parcels of each seller with their own waybill, and notes their arrival", async () => {
      const office = await anOffice(getContainer(), api)
      await office.capture(placed.id)
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 10, reserved_quantity: 2 },
        { stocked_quantity: 10, reserved_quantity: 1 },
      ])
      await ship(office, rice, "JNE-0001")
      const half = await seen()
      expect([half.state, half.groups.map(({ seller, waybills }) => [seller.handle, waybills])]).toEqual([
        "shipped",
        [
          ["sawah", ["JNE-0001"]],
          ["anyam", []],
        ],
      ])
      expect(Date.parse(half.shipped_at ?? "")).toBeGreaterThanOrEqual(Date.parse(half.placed_at))
      await ship(office, basket, "JNE-0002")
      expect((await seen()).groups.map(({ waybills }) => waybills)).toEqual([["JNE-0001"], ["JNE-0002"]])
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 8, reserved_quantity: 0 },
        { stocked_quantity: 9, reserved_quantity: 0 },
      ])
      await office.deliver(placed.id)
      expect((await seen()).state).toBe("completed")
    })

    it("is not done while one seller's parcel has not left", async () => {
      const office = await anOffice(getContainer(), api)
      await ship(office, rice, "JNE-0001")
      await office.deliver(placed.id)
      expect((await seen()).state).toBe("shipped")
    })

    it("cancels, which gives the stock back and asks for no money", async () => {
      const office = await anOffice(getContainer(), api)
      await office.cancel(placed.id)
      const order = await seen()
      expect([order.state, order.paid_at, order.transfer, order.total_idr]).toEqual([
        "cancelled",
        null,
        null,
        50_000 + 25_000 + 46_000 + 23_000,
      ])
      expect(await soldInAll(getContainer())).toMatchObject({
        orders: 1,
        reserved: [],
        payments: [{ captured: false, cancelled: true }],
      })
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 10, reserved_quantity: 0 },
        { stocked_quantity: 10, reserved_quantity: 0 },
      ])
      const found = await aShopper(api, world).lookUp(placed.number, "081234567890")
      expect(OrderLookupResponse.parse(found.body).order).toEqual(order)
    })
  },
})
