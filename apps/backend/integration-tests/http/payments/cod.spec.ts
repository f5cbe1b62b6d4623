import type { DeliveryService } from "@sebiduk/contracts"
import { COD_LIMIT_IDR } from "@sebiduk/domain"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { balancesOf, entriesOf, potOf } from "../../support/ledger"
import { mailsTo, subjectsTo } from "../../support/mails"
import { quiet } from "../../support/quiet"
import { aShopper, BANDUNG, BELITANG, cartOf, orderOf, refusal, type Placed } from "../../support/shopper"
import { CompleteResponse } from "@sebiduk/contracts"
import { splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let anyam: SellerFixture
    let rice: ProductFixture
    let basket: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah" })
      anyam = await aSeller(getContainer(), { handle: "anyam" })
      rice = await aProduct(getContainer(), world, {
        seller: sawah,
        title: "Beras",
        variants: [{ stock: 100 }],
      })
      basket = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const seen = async (of: Placed) => orderOf(await shopper().getOrder(of.id, of.token))
    const stock = (product: ProductFixture) =>
      stockOf(getContainer(), theOnly(product.variants).inventory_item_id)

    async function aCart(
      service: DeliveryService | [DeliveryService, DeliveryService] = "pickup",
      address: object = BELITANG,
      quantity = 2,
    ) {
      const { id } = await shopper().open(
        { variant_id: theOnly(rice.variants).id, quantity },
        { variant_id: theOnly(basket.variants).id, quantity: 1 },
      )
      const { groups } = cartOf(await shopper().post.address(id, address))
      const services = typeof service === "string" ? [service, service] : service
      return cartOf(
        await shopper().post.delivery(
          id,
          groups.map(({ seller }, index) => ({ seller_id: seller.id, service: services[index] })),
        ),
      )
    }
    async function bought(): Promise<{ placed: Placed; a: string; b: string }> {
      const cart = await aCart()
      const answer = await shopper().post.complete(cart.id, cart.total_idr, "cod")
      const placed = CompleteResponse.parse(answer.body).order
      const [a = "", b = ""] = (await seen(placed)).orders.map(({ id }) => id)
      return { placed, a, b }
    }
    const codOf = (cart: { payment_methods: { method: string; refusal: string | null }[] }) =>
      cart.payment_methods.find(({ method }) => method === "cod")

    it.each<[string, Parameters<typeof aCart>, string | null]>([
      ["fetched", ["pickup"], null],
      ["fetched here and brought there", [["pickup", "seller"]], null],
      ["by courier from one of them", [["pickup", "regular"]], "by_courier"],
      ["fetched by somebody in Bandung", ["pickup", BANDUNG], "outside_regency"],
      ["for more than the limit", ["pickup", BELITANG, COD_LIMIT_IDR / 25_000], "above_limit"],
    ])("is offered or not, and says why: %s", async (_what, of, reason) => {
      const cart = await aCart(...of)
      expect(codOf(cart)).toEqual({ method: "cod", refusal: reason })
      expect(cart.payment_methods[0]).toEqual({ method: "transfer", refusal: null })
      const answer = await shopper().post.complete(cart.id, cart.total_idr, "cod")
      if (reason === null) expect(answer.status).toBe(200)
      else
        expect(refusal(answer)).toEqual({
          status: 409,
          code: "PAYMENT_METHOD_UNAVAILABLE",
          values: { method: "cod", reason },
        })
      await quiet(getContainer())
    })

    it.each(["terms", "card"])("refuses %s, which nobody here is offered", async (method) => {
      const cart = await aCart()
      expect(cart.payment_methods.map((row) => row.method)).not.toContain("terms")
      expect(refusal(await shopper().post.complete(cart.id, cart.total_idr, method))).toEqual({
        status: 409,
        code: "PAYMENT_METHOD_UNAVAILABLE",
        values: { method, reason: "not_offered" },
      })
      expect((await shopper().post.complete(cart.id, cart.total_idr)).status).toBe(200)
      await quiet(getContainer())
    })

    it("goes to the shops at once, unpaid and without a code, and they hear of it in other words", async () => {
      const desk = await aDesk(getContainer(), api, sawah)
      const { placed, a } = await bought()
      const order = await seen(placed)
      expect([order.state, order.payment_method, order.paid_at, order.transfer]).toEqual([
        "processing",
        "cod",
        null,
        null,
      ])
      expect(order.released_at).not.toBeNull()
      const { stage, paid_at, total_idr, acts } = await desk.order(a)
      expect([stage, paid_at, total_idr, acts]).toEqual(["new", null, 50_000, ["accept", "reject"]])
      await quiet(getContainer())
      const told = await mailsTo(desk.email)
      expect(theOnly(told)).toMatch(/belum dibayar: tagih Rp.50\.000/)
      expect(await entriesOf(getContainer())).toEqual([])
    })

    it("is settled shop by shop: the pot is as it was, the shop owes its commission", async () => {
      const [desk, other] = [await aDesk(getContainer(), api, sawah), await aDesk(getContainer(), api, anyam)]
      const { placed, a, b } = await bought()
      expect(refusal(await desk.post.cash(a))).toMatchObject({ status: 409, code: "ORDER_STATE" })
      expect((await desk.post.cash(b)).status).toBe(404)
      await desk.accept(a)
      const [paid, again] = await Promise.all([desk.post.cash(a), desk.post.cash(a)])
      expect([paid.status, again.status]).toEqual([200, 200])
      expect((await desk.order(a)).paid_at).not.toBeNull()
      expect((await seen(placed)).paid_at).toBeNull()
      expect(await balancesOf(getContainer())).toEqual({ [sawah.id]: -2_500, marketplace: 2_500 })
      expect(await potOf(getContainer())).toBe(0)
      await other.accept(b)
      await other.cash(b)
      expect(await balancesOf(getContainer())).toEqual({
        [sawah.id]: -2_500,
        [anyam.id]: -1_250,
        marketplace: 3_750,
      })
      const order = await seen(placed)
      expect(order.paid_at).not.toBeNull()
      expect(order.orders.map(({ paid_at }) => paid_at !== null)).toEqual([true, true])
      expect(await splitsOf(getContainer())).toMatchObject([{ captured: 50_000 }, { captured: 25_000 }])
    })

    it("is paid when it arrived, though the shop did not say so", async () => {
      const desk = await aDesk(getContainer(), api, sawah)
      const { placed, a } = await bought()
      await desk.accept(a)
      await desk.pack(a)
      await desk.ship(a, "", "self")
      expect((await shopper().receive(placed, a)).status).toBe(200)
      await quiet(getContainer())
      await vi.waitFor(async () => expect((await desk.order(a)).paid_at).not.toBeNull(), { timeout: 15_000 })
      expect(await balancesOf(getContainer())).toEqual({ [sawah.id]: -2_500, marketplace: 2_500 })
    })

    it("is taken back by the shop whose buyer refused it at the door; the goods are free, the other is paid", async () => {
      const [desk, other] = [await aDesk(getContainer(), api, sawah), await aDesk(getContainer(), api, anyam)]
      const { placed, a, b } = await bought()
      await other.accept(b)
      await other.cash(b)
      await desk.accept(a)
      await desk.pack(a)
      await desk.ship(a, "", "self")
      expect((await desk.order(a)).acts).toEqual(["reject", "cash"])
      await desk.reject(a, "Pembeli tidak ada di rumah")
      expect((await desk.post.reject(a, "Pembeli tidak ada di rumah")).status).toBe(200)
      expect((await desk.order(a)).stage).toBe("cancelled")
      expect(await stock(rice)).toEqual({ stocked_quantity: 100, reserved_quantity: 0 })
      const order = await seen(placed)
      expect(order.orders.map(({ state }) => state)).toEqual(["cancelled", "processing"])
      expect(order.paid_at).not.toBeNull()
      expect(refusal(await desk.post.cash(a))).toMatchObject({ status: 409, values: { state: "cancelled" } })
      expect(await potOf(getContainer())).toBe(0)
      await quiet(getContainer())
      expect((await subjectsTo(BELITANG.email)).some((subject) => subject.includes("dibatalkan"))).toBe(true)
    })

    it("is cancelled by its buyer before it is packed, and nobody owes anything", async () => {
      const { placed, a, b } = await bought()
      for (const id of [a, b]) expect((await shopper().cancel(placed, id)).status).toBe(200)
      expect((await seen(placed)).state).toBe("cancelled")
      expect(await entriesOf(getContainer())).toEqual([])
      expect((await stock(rice)).reserved_quantity).toBe(0)
    })
  },
})
