import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, askedWithoutCode, orderOf, refusal, type Placed } from "../../support/shopper"
import { soldInAll, splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const HOUR_MS = 3_600_000

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let products: ProductFixture[]
    let placed: Placed
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      products = []
      for (const handle of ["sawah", "anyam", "kebun"]) {
        const seller = await aSeller(getContainer(), { handle })
        products.push(await aProduct(getContainer(), world, { seller, title: `Barang ${handle}` }))
      }
      placed = await buy()
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const variantOf = (index: number): string => theOnly(products[index]?.variants ?? []).id
    const buy = () =>
      shopper().buy(...[0, 1, 2].map((index) => ({ variant_id: variantOf(index), quantity: 1 })))
    const seen = async (what = placed) => orderOf(await shopper().getOrder(what.id, what.token))
    const orderIds = async (what = placed) => (await seen(what)).orders.map(({ id }) => id)
    const stocks = () =>
      Promise.all(
        products.map(async ({ variants }) => {
          const { reserved_quantity } = await stockOf(getContainer(), theOnly(variants).inventory_item_id)
          return reserved_quantity
        }),
      )

    it("has one order for each of three shops, whose parts are the purchase to the rupiah", async () => {
      const order = await seen()
      expect(order.orders.map(({ number }) => number)).toEqual(
        ["A", "B", "C"].map((letter) => `${placed.number}-${letter}`),
      )
      expect(order.orders.reduce((sum, { total_idr }) => sum + total_idr, 0)).toBe(order.total_idr)
      expect(order.orders.map(({ lines }) => theOnly(lines).title.id)).toEqual([
        "Barang sawah",
        "Barang anyam",
        "Barang kebun",
      ])
      const hours = (Date.parse(order.transfer?.pay_until ?? "") - Date.parse(order.placed_at)) / HOUR_MS
      expect(Math.round(hours)).toBe(24)
    })

    describe("an order is taken back", () => {
      it("with its stock and its part of the transfer, the others stay", async () => {
        const before = await seen()
        const [, second = ""] = await orderIds()
        const after = orderOf(await shopper().cancel(placed, second, "Salah pilih"))
        const part = before.orders[1]?.total_idr ?? 0
        expect(after.orders.map(({ state }) => state)).toEqual([
          "awaiting_payment",
          "cancelled",
          "awaiting_payment",
        ])
        expect(after.orders[1]?.cancelled).toMatchObject({ by: "buyer", reason: "Salah pilih" })
        expect([askedWithoutCode(after), after.cancelled_idr]).toEqual([before.total_idr - part, part])
        expect(await stocks()).toEqual([1, 0, 1])
        expect(orderOf(await shopper().cancel(placed, second))).toEqual(after)
      })

      it("once, though it is asked for at once, and while the money comes in", async () => {
        const [first = "", second = ""] = await orderIds()
        const office = await anOffice(getContainer(), api)
        await Promise.all([
          shopper().cancel(placed, second),
          office.capture(first),
          shopper().cancel(placed, second),
        ])
        const order = await seen()
        expect(order.orders.map(({ state }) => state)).toEqual(["processing", "cancelled", "processing"])
        const [a, b, c] = await splitsOf(getContainer())
        expect([a?.captured, c?.captured]).toEqual([a?.total, c?.total])
        expect((b?.captured ?? 0) - (b?.refunded ?? 0)).toBe(0)
        expect(await stocks()).toEqual([1, 0, 1])
      })

      it("not once something of it is packed", async () => {
        const [first = ""] = await orderIds()
        const office = await anOffice(getContainer(), api)
        await office.capture(first)
        await office.ship(first, variantOf(0), "JNE-1")
        expect(refusal(await shopper().cancel(placed, first))).toEqual({
          status: 409,
          code: "ORDER_STATE",
          values: { state: "shipped" },
        })
        expect((await seen()).orders[0]?.state).toBe("shipped")
      })
    })

    it("is received by its buyer once all of it was sent", async () => {
      const [first = ""] = await orderIds()
      const office = await anOffice(getContainer(), api)
      expect(refusal(await shopper().receive(placed, first))).toEqual({
        status: 409,
        code: "ORDER_STATE",
        values: { state: "awaiting_payment" },
      })
      await office.capture(first)
      await office.ship(first, variantOf(0), "JNE-1")
      const received = orderOf(await shopper().receive(placed, first))
      expect(received.orders.map(({ state }) => state)).toEqual(["completed", "processing", "processing"])
      expect(orderOf(await shopper().receive(placed, first))).toEqual(received)
    })

    it("is touched only by who holds its token, and only in its own parts", async () => {
      const other = await buy()
      const [foreign = ""] = await orderIds(other)
      const [mine = ""] = await orderIds()
      for (const act of ["cancel", "receive"] as const) {
        const unknown = refusal(await shopper()[act](placed, "order_unknown"))
        expect(unknown).toEqual({ status: 404, code: "ORDER_NOT_FOUND" })
        expect(refusal(await shopper()[act](placed, foreign)), act).toEqual(unknown)
        expect(refusal(await shopper()[act]({ ...placed, token: other.token }, mine)), act).toEqual(unknown)
        expect(refusal(await shopper()[act]({ ...placed, token: "" }, mine)), act).toEqual(unknown)
        expect(refusal(await shopper()[act](placed, 7)).status, act).toBe(400)
      }
      expect(refusal(await shopper().cancel(placed, mine, "x".repeat(201))).fields).toHaveProperty("reason")
      expect((await seen()).orders.map(({ state }) => state)).toEqual(
        Array.from({ length: 3 }, () => "awaiting_payment"),
      )
    })

    it("expires unpaid after its hours, and gives everything back", async () => {
      const paid = await buy()
      const [first = ""] = await orderIds(paid)
      await (await anOffice(getContainer(), api)).capture(first)
      const expire = async (hours: number): Promise<unknown> => {
        const now = new Date(Date.now() + hours * HOUR_MS).toISOString()
        return (await runWorkflow(getContainer(), "expire-purchases", { now })).result
      }
      expect(await expire(23)).toBe(0)
      expect([await expire(25), await expire(25)]).toEqual([3, 0])
      const order = await seen()
      expect([order.state, order.transfer, order.orders[0]?.cancelled?.by]).toEqual([
        "cancelled",
        null,
        "expiry",
      ])
      expect((await seen(paid)).state).toBe("processing")
      expect(await stocks()).toEqual([1, 1, 1])
      expect((await soldInAll(getContainer())).payments.map(({ cancelled }) => cancelled).sort()).toEqual([
        false,
        true,
      ])
    })

    it("expires though another order was packed unpaid, which stays", async () => {
      const [packed = ""] = await orderIds()
      const other = await buy()
      await (await anOffice(getContainer(), api)).ship(packed, variantOf(0), "JNE-1")
      const now = new Date(Date.now() + 25 * HOUR_MS).toISOString()
      expect((await runWorkflow(getContainer(), "expire-purchases", { now })).result).toBe(5)
      expect((await seen()).orders.map(({ state }) => state)).toEqual(["shipped", "cancelled", "cancelled"])
      expect((await seen(other)).state).toBe("cancelled")
    })
  },
})
