import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { updatePromotionsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { Cart } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aCampaign, aCoupon, usedOf } from "../../support/coupons"
import { aDesk } from "../../support/desk"
import { aShopper, askedWithoutCode, BANDUNG, cartOf, orderOf, refusal } from "../../support/shopper"
import { soldInAll, splitsOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PAST = new Date("2026-01-01T00:00:00Z")
const FUTURE = new Date("2099-01-01T00:00:00Z")

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let rice: ProductFixture
    let guava: ProductFixture
    let rattan: ProductFixture
    const shops: SellerFixture[] = []
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const product = async (name: string, price_idr: number) => {
        const seller = await aSeller(getContainer(), { name: `Toko ${name}` })
        shops.push(seller)
        return aProduct(getContainer(), world, { seller, title: name, variants: [{ price_idr, stock: 50 }] })
      }
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
      })
      expect(askedWithoutCode(order)).toBe(149_582)
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

      // Each shop gets what it would get without the coupons, less 5 % of its goods before them.
      const seen = await Promise.all(
        shops.map(async (shop, index) =>
          (await aDesk(getContainer(), api, shop)).order(order.orders[index]?.id ?? ""),
        ),
      )
      expect(
        seen.map((part) => [
          part.item_total_idr,
          part.delivery_total_idr,
          part.commission_idr,
          part.receives_idr,
          part.discount_idr,
          part.total_idr,
        ]),
      ).toEqual([
        [25_001, 23_000, 1_250, 46_751, 24_750, 23_251],
        [13_333, 23_000, 667, 35_666, 23_933, 12_400],
        [122_507, 23_000, 6_125, 139_382, 31_576, 113_931],
      ])
    })

    describe("a cart that changes afterwards", () => {
      it("keeps its coupons through each change, in whole rupiah", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice, 3))
        await guest.post.coupon(id, "GRATISONGKIR")
        const alone = cartOf(await guest.post.coupon(id, "HEMAT7"))
        expect([discounts(alone), alone.missing]).toEqual([
          [
            ["GRATISONGKIR", 0],
            ["HEMAT7", 5_250],
          ],
          ["address", "delivery"],
        ])
        const more = cartOf(await guest.post.line(id, some(guava, 2)))
        expect(discounts(more)).toEqual([
          ["GRATISONGKIR", 0],
          ["HEMAT7", 7_117],
        ])
        expect(more.groups.map(({ discount_idr }) => discount_idr)).toEqual([5_250, 1_867])
        await guest.post.address(id, BANDUNG)
        const sent = await guest.deliverBy(id, "regular")
        expect(discounts(sent)).toEqual([
          ["GRATISONGKIR", sent.delivery_total_idr],
          ["HEMAT7", 7_117],
        ])
        expect(sent.total_idr).toBe(101_669 - 7_117)
        const line = theOnly(sent.groups[0]?.lines ?? [])
        const fewer = cartOf(await guest.post.quantity(id, line.id, 1))
        expect(discounts(fewer)).toEqual([
          ["GRATISONGKIR", 0],
          ["HEMAT7", 3_617],
        ])
        const gone = cartOf(await guest.post.noCoupon(id, "hemat7"))
        expect([discounts(gone), gone.discount_idr]).toEqual([[["GRATISONGKIR", 0]], 0])
        const again = cartOf(await guest.post.noCoupon(id, "hemat7"))
        expect(again).toEqual(gone)
      })

      it("counts a price of today before it is bought, and protects the total that was seen", async () => {
        const guest = shopper()
        const { id } = await guest.ready(some(rice), some(guava))
        const seen = cartOf(await guest.post.coupon(id, "HEMAT7"))
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: theOnly(rice.variants).id },
            update: { prices: [{ currency_code: "idr", amount: 30_007 }] },
          },
        })
        expect(refusal(await guest.post.complete(id, seen.total_idr)).code).toBe("TOTAL_CHANGED")
        const today = await guest.cart(id)
        // 7 % of 43.340 is 3.033,8.
        expect([today.discount_idr, today.total_idr]).toEqual([3_034, 43_340 + 46_000 - 3_034])
        await guest.complete(today)
        expect((await soldInAll(getContainer())).payments.map(({ amount }) => amount)).toEqual([86_306])
      })

      it("stacks coupons, and never pays for goods", async () => {
        await aCoupon(getContainer(), { code: "SEMUA", percent: 100 })
        await aCoupon(getContainer(), { code: "POTONG10RB", amount: 10_000 })
        const guest = shopper()
        const { id } = await guest.open(some(rice), some(guava), some(rattan))
        const fixed = cartOf(await guest.post.coupon(id, "POTONG10RB"))
        // Each shop's share of 10.000 by what is bought of it: 1.554,39, 828,96 and 7.616,65.
        expect(fixed.groups.map(({ discount_idr }) => discount_idr)).toEqual([1_554, 829, 7_617])
        const both = cartOf(await guest.post.coupon(id, "SEMUA"))
        expect([both.discount_idr, both.total_idr]).toEqual([160_841, 0])
      })
    })

    describe("a coupon that cannot be used", () => {
      const refused = (code: string, reason: string) => ({
        status: 409,
        code: "COUPON_REFUSED",
        fields: { code: { code: "COUPON_REFUSED", values: { code, reason } } },
      })

      it("is refused with the reason, and not kept", async () => {
        await aCoupon(getContainer(), {
          code: "LAMA",
          percent: 5,
          campaign: aCampaign("lama", { ends_at: PAST }),
        })
        await aCoupon(getContainer(), {
          code: "NANTI",
          percent: 5,
          campaign: aCampaign("nanti", { starts_at: FUTURE }),
        })
        await aCoupon(getContainer(), { code: "KONSEP", percent: 5, status: "draft" })
        await aCoupon(getContainer(), { code: "HABIS", percent: 5, limit: 0 })
        await aCoupon(getContainer(), {
          code: "JAWA",
          percent: 5,
          rules: [{ attribute: "region_id", operator: "eq", values: ["reg_lain"] }],
        })
        await aCoupon(getContainer(), {
          code: "MURAH",
          percent: 50,
          campaign: aCampaign("murah", { budget: { type: "spend", limit: 10_000, currency_code: "idr" } }),
        })
        const guest = shopper()
        const cart = await guest.open(some(rice))
        for (const [typed, code, reason] of [
          ["tidakada", "tidakada", "unknown"],
          ["konsep", "KONSEP", "unknown"],
          [" lama ", "LAMA", "expired"],
          ["NANTI", "NANTI", "not_started"],
          ["HABIS", "HABIS", "used_up"],
          ["MURAH", "MURAH", "used_up"],
          ["JAWA", "JAWA", "not_for_this_cart"],
        ] as const) {
          expect(refusal(await guest.post.coupon(cart.id, typed))).toEqual(refused(code, reason))
        }
        expect(await guest.cart(cart.id)).toEqual(cart)
        expect(refusal(await guest.post.coupon("cart_lain", "HEMAT7")).code).toBe("CART_NOT_FOUND")
        for (const code of [undefined, "", "x", "a".repeat(41), 7]) {
          expect((await guest.post.coupon(cart.id, code)).status).toBe(400)
        }
      })

      it("is refused beyond five, and guessing comes to an end", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice))
        for (const n of [1, 2, 3, 4, 5, 6]) await aCoupon(getContainer(), { code: `SATU${n}`, percent: 1 })
        for (const n of [1, 2, 3, 4, 5]) await guest.post.coupon(id, `SATU${n}`)
        expect(refusal(await guest.post.coupon(id, "SATU6"))).toEqual(refused("SATU6", "too_many"))
        const codes = Array.from({ length: 15 }, (_, n) => `TEBAK${n}`)
        for (const code of codes) await guest.post.coupon(id, code)
        expect(refusal(await guest.post.coupon(id, "TEBAK")).code).toBe("TOO_MANY_REQUESTS")
      })

      it("stops the order when it ended meanwhile, until the buyer lets it go", async () => {
        const campaign = aCampaign("sebentar", { ends_at: FUTURE })
        await aCoupon(getContainer(), { code: "SEBENTAR", percent: 10, campaign })
        const guest = shopper()
        const { id } = await guest.ready(some(rice))
        const seen = cartOf(await guest.post.coupon(id, "SEBENTAR"))
        const [row] = await getContainer()
          .resolve(Modules.PROMOTION)
          .listCampaigns({ campaign_identifier: ["sebentar"] })
        await getContainer()
          .resolve(Modules.PROMOTION)
          .updateCampaigns({ id: row?.id ?? "", ends_at: PAST })
        expect(refusal(await guest.post.complete(id, seen.total_idr))).toEqual({
          status: 409,
          code: "COUPON_REFUSED",
          values: { code: "SEBENTAR", reason: "expired" },
        })
        const stopped = await guest.cart(id)
        expect([stopped.coupons, stopped.missing, stopped.discount_idr]).toEqual([
          [{ code: "SEBENTAR", kind: "percentage", problem: "expired", discount_idr: 0 }],
          ["coupon"],
          0,
        ])
        expect(refusal(await guest.post.complete(id, stopped.total_idr)).code).toBe("COUPON_REFUSED")
        const free = cartOf(await guest.post.noCoupon(id, "SEBENTAR"))
        await guest.complete(free)
      })

      it("stops it too when the office withdrew or deleted it", async () => {
        const id_of_coupon = await aCoupon(getContainer(), { code: "TARIK", percent: 10 })
        const guest = shopper()
        const { id } = await guest.ready(some(rice))
        const seen = cartOf(await guest.post.coupon(id, "TARIK"))
        await updatePromotionsWorkflow(getContainer()).run({
          input: { promotionsData: [{ id: id_of_coupon, status: "inactive" }] },
        })
        const stopped = { code: "COUPON_REFUSED", values: { code: "TARIK", reason: "unknown" } }
        expect(refusal(await guest.post.complete(id, seen.total_idr))).toMatchObject(stopped)
        await getContainer().resolve(Modules.PROMOTION).deletePromotions([id_of_coupon])
        expect(refusal(await guest.post.complete(id, seen.total_idr))).toMatchObject(stopped)
      })
    })

    describe("a coupon of few uses", () => {
      it("is counted once, however often the order is sent", async () => {
        const campaign = aCampaign("hitung", { budget: { type: "usage", limit: 5 } })
        await aCoupon(getContainer(), { code: "HITUNG", percent: 7, limit: 3, campaign })
        const guest = shopper()
        const { id } = await guest.ready(some(rice), some(guava), some(rattan))
        const cart = cartOf(await guest.post.coupon(id, "HITUNG"))
        const answers = await Promise.all([1, 2, 3].map(() => guest.post.complete(id, cart.total_idr)))
        const placed = await guest.complete(cart)
        expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
        expect(await usedOf(getContainer(), "HITUNG")).toEqual({ used: 1, budget: 1 })
        const order = orderOf(await guest.getOrder(placed.id, placed.token))
        expect(order.discount_idr).toBe(11_259)
        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({ entity: "order", fields: ["id", "promotions.code"] })
        expect(
          z.array(z.object({ promotions: z.array(z.object({ code: z.string() })) })).parse(data),
        ).toEqual([1, 2, 3].map(() => ({ promotions: [{ code: "HITUNG" }] })))
      })

      it("goes to one of two carts that want the last use", async () => {
        await aCoupon(getContainer(), { code: "SEKALI", percent: 10, limit: 1 })
        const guest = shopper()
        const carts = await Promise.all(
          [rice, rattan].map(async (product) => {
            const { id } = await guest.ready(some(product))
            return cartOf(await guest.post.coupon(id, "SEKALI"))
          }),
        )
        const answers = await Promise.all(
          carts.map(({ id, total_idr }) => guest.post.complete(id, total_idr)),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const lost = answers.findIndex(({ status }) => status === 409)
        expect(answers.map((answer) => (answer.status === 409 ? refusal(answer) : null))[lost]).toEqual({
          status: 409,
          code: "COUPON_REFUSED",
          values: { code: "SEKALI", reason: "used_up" },
        })
        expect(await usedOf(getContainer(), "SEKALI")).toEqual({ used: 1, budget: null })
        expect(await soldInAll(getContainer())).toMatchObject({ orders: 1, reserved: [1] })
        const loser = await guest.cart(carts[lost]?.id ?? "")
        await guest.post.noCoupon(loser.id, "SEKALI")
        await guest.complete(await guest.cart(loser.id))
        expect(await usedOf(getContainer(), "SEKALI")).toEqual({ used: 1, budget: null })
      })

      it("is one for each buyer, whatever the case of the address", async () => {
        const campaign = aCampaign("perorangan", {
          budget: { type: "use_by_attribute", attribute: "customer_email", limit: 1 },
        })
        await aCoupon(getContainer(), { code: "KENALAN", percent: 10, campaign })
        const guest = shopper()
        const first = await guest.open(some(rice))
        // Nobody has said who they are yet.
        expect(cartOf(await guest.post.coupon(first.id, "KENALAN")).discount_idr).toBe(2_500)
        await guest.post.address(first.id, BANDUNG)
        await guest.complete(await guest.deliverBy(first.id, "regular"))
        const second = await guest.open(some(rice))
        await guest.post.coupon(second.id, "KENALAN")
        await guest.post.address(second.id, { ...BANDUNG, email: "Siti@Contoh.id" })
        const known = await guest.deliverBy(second.id, "regular")
        expect([known.coupons, known.missing]).toEqual([
          [{ code: "KENALAN", kind: "percentage", problem: "used_up", discount_idr: 0 }],
          ["coupon"],
        ])
        expect(refusal(await guest.post.complete(second.id, known.total_idr))).toMatchObject({
          code: "COUPON_REFUSED",
          values: { code: "KENALAN", reason: "used_up" },
        })
        await guest.post.address(second.id, { ...BANDUNG, email: "budi@contoh.id" })
        await guest.complete(await guest.deliverBy(second.id, "regular"))
        expect((await usedOf(getContainer(), "KENALAN")).budget).toBe(2)
      })

      it("is given back when the order fails, and what it may cost is kept", async () => {
        const campaign = aCampaign("biaya", {
          budget: { type: "spend", limit: 20_000, currency_code: "idr" },
        })
        await aCoupon(getContainer(), { code: "BIAYA", percent: 7, limit: 9, campaign })
        const guest = shopper()
        const { id } = await guest.ready(some(rice), some(guava), some(rattan))
        const cart = cartOf(await guest.post.coupon(id, "BIAYA"))
        const failing = vi
          .spyOn(getContainer().resolve(Modules.PAYMENT), "authorizePaymentSession")
          .mockRejectedValueOnce(new Error("the bank is away"))
        expect((await guest.post.complete(id, cart.total_idr)).status).toBe(422)
        failing.mockRestore()
        expect(await usedOf(getContainer(), "BIAYA")).toEqual({ used: 0, budget: 0 })
        expect(await guest.cart(id)).toEqual(cart)
        await guest.complete(cart)
        expect(await usedOf(getContainer(), "BIAYA")).toEqual({ used: 1, budget: 11_259 })
        const next = await guest.open(some(rattan, 2))
        expect(refusal(await guest.post.coupon(next.id, "BIAYA")).fields?.["code"]?.values).toEqual({
          code: "BIAYA",
          reason: "used_up",
        })
      })
    })

    it("goes back with the one order that is cancelled, to the rupiah", async () => {
      const guest = shopper()
      const { id } = await guest.ready(some(rice), some(guava), some(rattan))
      await guest.post.coupon(id, "HEMAT7")
      const placed = await guest.complete(await guest.cart(id))
      const order = orderOf(await guest.getOrder(placed.id, placed.token))
      expect(order.orders.map(({ total_idr }) => total_idr)).toEqual([46_251, 35_400, 136_931])
      const after = orderOf(await guest.cancel(placed, order.orders[1]?.id))
      expect([after.total_idr, after.cancelled_idr, askedWithoutCode(after)]).toEqual([
        218_582,
        35_400,
        218_582 - 35_400,
      ])
    })
  },
})
