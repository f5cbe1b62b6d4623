import {
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { todayInWib } from "@sebiduk/domain"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, cartOf, refusal } from "../../support/shopper"
import { soldInAll } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PRICE = 25_000
const STOCK = 10
const DAY_MS = 86_400_000
const inDays = (days: number): string => todayInWib(new Date(Date.now() + days * DAY_MS))

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let rice: ProductFixture
    let flour: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { name: "Sawah" })
      rice = await aProduct(getContainer(), world, {
        seller: sawah,
        variants: [{ price_idr: PRICE, stock: STOCK }],
      })
      flour = await aProduct(getContainer(), world, { seller: sawah, variants: [{ price_idr: 9_000 }] })
    })
    const shopper = () => aShopper(api, world)
    const some = (product: ProductFixture, quantity = 1) => ({
      variant_id: theOnly(product.variants).id,
      quantity,
    })
    const priced = (product: ProductFixture, amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: theOnly(product.variants).id },
          update: { prices: [{ currency_code: "idr", amount }] },
        },
      })
    const stocked = (product: ProductFixture, stocked_quantity: number) =>
      updateInventoryLevelsWorkflow(getContainer()).run({
        input: {
          updates: [
            {
              inventory_item_id: theOnly(product.variants).inventory_item_id,
              location_id: world.stock_location_id,
              stocked_quantity,
            },
          ],
        },
      })
    const changeShop = async (change: object) => {
      const sellers: SellerService = getContainer().resolve("seller")
      await sellers.updateSellers({ id: sawah.id, ...change })
    }
    const onlyGroup = async (id: string) => theOnly((await shopper().cart(id)).groups)
    const onlyLine = async (id: string) => theOnly((await onlyGroup(id)).lines)
    const accept = (id: string, lines: unknown) =>
      shopper().request(`/store/checkout/${id}/prices`, { lines })

    describe("a price that changed since the goods were put in", () => {
      const prices = async (id: string) => {
        const { unit_price_idr, new_price_idr } = await onlyLine(id)
        return [unit_price_idr, new_price_idr]
      }

      it("is told at every read until it is accepted", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice, 2))
        expect(await prices(id)).toEqual([PRICE, null])
        await priced(rice, 27_500)
        for (const _read of [1, 2]) {
          const cart = await guest.cart(id)
          expect([cart.item_total_idr, cart.missing]).toEqual([50_000, ["prices", "address", "delivery"]])
          expect(await prices(id)).toEqual([PRICE, 27_500])
        }
        const line = await onlyLine(id)
        const accepted = cartOf(await accept(id, [{ line_id: line.id, price_idr: 27_500 }]))
        expect([accepted.item_total_idr, accepted.missing]).toEqual([55_000, ["address", "delivery"]])
        expect(await prices(id)).toEqual([27_500, null])
      })

      it("is told when it fell, and no more when it is what it was", async () => {
        const { id } = await shopper().open(some(rice))
        await priced(rice, 20_000)
        expect(await prices(id)).toEqual([PRICE, 20_000])
        await priced(rice, PRICE)
        expect(await prices(id)).toEqual([PRICE, null])
      })

      it("is not taken over by a new quantity, other goods or an address", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice, 2))
        await priced(rice, 27_500)
        const line = await onlyLine(id)
        const more = cartOf(await guest.post.quantity(id, line.id, 3))
        expect(more.item_total_idr).toBe(75_000)
        expect(await prices(id)).toEqual([PRICE, 27_500])
        cartOf(await guest.post.line(id, some(flour)))
        const cart = cartOf(await guest.post.address(id, BANDUNG))
        expect(cart.item_total_idr).toBe(84_000)
        expect(cart.missing).toEqual(["prices", "delivery"])
      })

      it("is accepted only as the buyer saw it, and only on lines of this cart", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice))
        const theirs = await guest.open(some(rice))
        await priced(rice, 27_500)
        const { id: line_id } = await onlyLine(id)
        const theirLine = theOnly(theOnly(theirs.groups).lines)
        for (const line of [
          { line_id, price_idr: 26_000 },
          { line_id: theirLine.id, price_idr: 27_500 },
          { line_id: "cali_unknown", price_idr: 27_500 },
        ])
          cartOf(await accept(id, [line]))
        expect(await prices(id)).toEqual([PRICE, 27_500])
        expect(await prices(theirs.id)).toEqual([PRICE, 27_500])
        expect((await accept(id, [])).status).toBe(400)
        expect(refusal(await accept("cart_unknown", [{ line_id, price_idr: 1 }])).code).toBe("CART_NOT_FOUND")
      })

      it("keeps the order from being made at the old total", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        await priced(rice, 27_500)
        expect(refusal(await guest.post.complete(cart.id, cart.total_idr)).code).toBe("TOTAL_CHANGED")
        expect(await soldInAll(getContainer())).toMatchObject({ orders: 0 })
      })
    })

    describe("a line", () => {
      it("whose stock fell says what is left, and takes just that", async () => {
        const guest = shopper()
        const { id } = await guest.open(some(rice, 5))
        await stocked(rice, 3)
        const line = await onlyLine(id)
        expect([line.problem, line.available]).toEqual(["QUANTITY_ABOVE_STOCK", 3])
        expect(cartOf(await guest.post.quantity(id, line.id, line.available)).missing).not.toContain("stock")
        await stocked(rice, 0)
        expect(await onlyLine(id)).toMatchObject({ problem: "QUANTITY_ABOVE_STOCK", available: 0 })
      })

      it("that is not sold any more tells no new price", async () => {
        const { id } = await shopper().open(some(rice))
        await priced(rice, 99_000)
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: rice.id }, update: { status: "draft" } },
        })
        expect(await onlyLine(id)).toMatchObject({ problem: "VARIANT_NOT_FOR_SALE", new_price_idr: null })
      })
    })

    describe("a shop", () => {
      it("says from where and within how many days it sends", async () => {
        const { id } = await shopper().open(some(rice, 2))
        expect(await onlyGroup(id)).toMatchObject({
          seller: {
            name: "Sawah",
            handle: sawah.handle,
            kecamatan: "Belitang",
            state: "open",
            dispatch_days: 2,
          },
          subtotal_idr: 50_000,
          holiday: null,
          minimum_order_idr: null,
          below_minimum_idr: 0,
        })
      })

      it.each(["suspended", "closed"] as const)("that is %s says so", async (status) => {
        const { id } = await shopper().open(some(rice))
        await changeShop({ status })
        expect(await onlyGroup(id)).toMatchObject({
          seller: { state: status },
          lines: [{ problem: "VARIANT_NOT_FOR_SALE" }],
        })
      })

      it("on holiday says until when, and can be bought from", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice))
        const holiday_until = inDays(6)
        await changeShop({ holiday_from: inDays(-1), holiday_until, holiday_note: "Pulang kampung" })
        expect((await onlyGroup(cart.id)).holiday).toEqual({
          from: inDays(-1),
          until: holiday_until,
          note: "Pulang kampung",
          is_now: true,
          resumes_on: inDays(7),
        })
        await changeShop({ holiday_from: inDays(2) })
        expect((await onlyGroup(cart.id)).holiday?.is_now).toBe(false)
        await guest.complete(cart)
      })

      it("with a minimum says what is missing and takes no order below it", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        await changeShop({ minimum_order_idr: 60_000 })
        const below = await guest.cart(cart.id)
        expect(below.missing).toEqual(["minimum"])
        expect(theOnly(below.groups)).toMatchObject({ minimum_order_idr: 60_000, below_minimum_idr: 10_000 })
        expect(refusal(await guest.post.complete(cart.id, cart.total_idr))).toEqual({
          status: 409,
          code: "ORDER_BELOW_MINIMUM",
          values: { seller: "Sawah", minimum: 60_000, missing: 10_000 },
        })
        expect(await soldInAll(getContainer())).toMatchObject({ orders: 0 })
        await changeShop({ minimum_order_idr: 50_000 })
        expect((await guest.cart(cart.id)).missing).toEqual([])
        await guest.complete(cart)
      })
    })
  },
})
