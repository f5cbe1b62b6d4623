import { OrderLookupResponse, type SellerOrder } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { aShopper, askedWithoutCode, orderOf, type Placed } from "../../support/shopper"
import { soldInAll, splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const [RICE_TOTAL, BASKET_TOTAL] = [50_000 + 46_000, 25_000 + 23_000]

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let rice: ProductFixture
    let basket: ProductFixture
    let placed: Placed
    let [a, b] = ["", ""]
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
      const { orders } = await seen()
      ;[a = "", b = ""] = orders.map(({ id }) => id)
      await quiet(getContainer())
    })
    const seen = async () => orderOf(await aShopper(api, world).getOrder(placed.id, placed.token))
    const states = async () => (await seen()).orders.map(({ state }) => state)
    const stock = (product: ProductFixture) =>
      stockOf(getContainer(), theOnly(product.variants).inventory_item_id)
    type Office = Awaited<ReturnType<typeof anOffice>>
    const ship = (office: Office, order_id: string, product: ProductFixture, waybill: string) =>
      office.ship(order_id, theOnly(product.variants).id, waybill)
    const numbers = (orders: readonly SellerOrder[]) =>
      orders.map(({ number, parcels }) => [number, parcels.flatMap(({ waybills }) => waybills)])

    it("finds a purchase by the number in the transfer, and an order by its own", async () => {
      const office = await anOffice(getContainer(), api)
      expect((await office.find(placed.number)).sort()).toEqual([a, b].sort())
      expect(await office.find(`${placed.number}-B`)).toEqual([b])
      expect(await office.find("SBD-999999")).toEqual([])
    })

    it.each([0, 1])("confirms the one transfer of all orders, from whichever of them (%d)", async (index) => {
      const before = await seen()
      expect([before.state, before.paid_at, askedWithoutCode(before)]).toEqual([
        "awaiting_payment",
        null,
        RICE_TOTAL + BASKET_TOTAL,
      ])
      const office = await anOffice(getContainer(), api)
      await office.capture(before.orders[index]?.id ?? "")
      const after = await seen()
      expect([after.state, after.transfer, await states()]).toEqual([
        "processing",
        null,
        ["processing", "processing"],
      ])
      expect(Date.parse(after.paid_at ?? "")).toBeGreaterThanOrEqual(Date.parse(after.placed_at))
      expect((await soldInAll(getContainer())).payments).toEqual([
        { amount: before.total_idr, captured: true, cancelled: false },
      ])
      expect(await splitsOf(getContainer())).toEqual([
        { total: RICE_TOTAL, captured: RICE_TOTAL, refunded: 0, transactions: [RICE_TOTAL] },
        { total: BASKET_TOTAL, captured: BASKET_TOTAL, refunded: 0, transactions: [BASKET_TOTAL] },
      ])
    })

    it("takes the money once, however often it is confirmed", async () => {
      const office = await anOffice(getContainer(), api)
      await Promise.all([office.capture(a), office.capture(b), office.capture(a)])
      await office.capture(b)
      expect(await splitsOf(getContainer())).toMatchObject([
        { captured: RICE_TOTAL, transactions: [RICE_TOTAL] },
        { captured: BASKET_TOTAL, transactions: [BASKET_TOTAL] },
      ])
    })

    it("sends each order with its own waybill, and notes its arrival", async () => {
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 10, reserved_quantity: 2 },
        { stocked_quantity: 10, reserved_quantity: 1 },
      ])
      await ship(office, a, rice, "JNE-0001")
      const half = await seen()
      expect([half.state, numbers(half.orders), await states()]).toEqual([
        "shipped",
        [
          [`${placed.number}-A`, ["JNE-0001"]],
          [`${placed.number}-B`, []],
        ],
        ["shipped", "processing"],
      ])
      await ship(office, b, basket, "JNE-0002")
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 8, reserved_quantity: 0 },
        { stocked_quantity: 9, reserved_quantity: 0 },
      ])
      await office.deliver(a)
      expect([(await seen()).state, await states()]).toEqual(["shipped", ["completed", "shipped"]])
      await office.deliver(b)
      expect((await seen()).state).toBe("completed")
    })

    it("cancels one order, which gives its stock back and asks for the money of the other", async () => {
      const office = await anOffice(getContainer(), api)
      await office.cancel(a)
      await office.cancel(a)
      const rest = await seen()
      expect([rest.state, askedWithoutCode(rest), rest.cancelled_idr, await states()]).toEqual([
        "awaiting_payment",
        BASKET_TOTAL,
        RICE_TOTAL,
        ["cancelled", "awaiting_payment"],
      ])
      expect(rest.orders[0]?.cancelled?.by).toBe("office")
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 10, reserved_quantity: 0 },
        { stocked_quantity: 10, reserved_quantity: 1 },
      ])
      await office.capture(b)
      expect(await splitsOf(getContainer())).toEqual([
        { total: RICE_TOTAL, captured: 0, refunded: 0, transactions: [] },
        { total: BASKET_TOTAL, captured: BASKET_TOTAL, refunded: 0, transactions: [BASKET_TOTAL] },
      ])
    })

    it("cancels a paid order, which gives back its part and no more", async () => {
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      await Promise.all([office.cancel(b), office.cancel(b)])
      const order = (await seen()).orders[1]
      expect([order?.state, order?.refunded_idr]).toEqual(["cancelled", BASKET_TOTAL])
      expect(await splitsOf(getContainer())).toEqual([
        { total: RICE_TOTAL, captured: RICE_TOTAL, refunded: 0, transactions: [RICE_TOTAL] },
        {
          total: BASKET_TOTAL,
          captured: BASKET_TOTAL,
          refunded: BASKET_TOTAL,
          transactions: [-BASKET_TOTAL, BASKET_TOTAL],
        },
      ])
    })

    it("cancels all, which asks for no money", async () => {
      const office = await anOffice(getContainer(), api)
      await office.cancel(a)
      await office.cancel(b)
      const order = await seen()
      expect([order.state, order.paid_at, order.transfer, order.total_idr]).toEqual([
        "cancelled",
        null,
        null,
        RICE_TOTAL + BASKET_TOTAL,
      ])
      expect(await soldInAll(getContainer())).toMatchObject({
        orders: 2,
        reserved: [],
        payments: [{ captured: false, cancelled: true }],
      })
      expect([await stock(rice), await stock(basket)]).toEqual([
        { stocked_quantity: 10, reserved_quantity: 0 },
        { stocked_quantity: 10, reserved_quantity: 0 },
      ])
      const found = await aShopper(api, world).lookUp(`${placed.number}-B`, "081234567890")
      expect(OrderLookupResponse.parse(found.body).order).toEqual(order)
    })
  },
})
