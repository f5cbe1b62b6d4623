import { Modules } from "@medusajs/framework/utils"
import {
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aShopper, askedWithoutCode, BANDUNG, cartOf, orderOf, refusal } from "../../support/shopper"
import { soldInAll, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const NOTHING_SOLD = { orders: 0, reserved: [], payments: [] }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let rice: ProductFixture
    let last: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { name: "Sawah" })
      rice = await aProduct(getContainer(), world, { seller: sawah, title: "Beras" })
      last = await aProduct(getContainer(), world, {
        seller: sawah,
        title: "Sisa satu",
        variants: [{ price_idr: 40_000, stock: 1 }],
      })
    })
    const shopper = () => aShopper(api, world)
    const some = (product: ProductFixture, quantity = 1) => ({
      variant_id: theOnly(product.variants).id,
      quantity,
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
    const priced = (product: ProductFixture, amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: theOnly(product.variants).id },
          update: { prices: [{ currency_code: "idr", amount }] },
        },
      })

    describe("a cart that is not ready", () => {
      it("is refused with what is missing", async () => {
        const guest = shopper()
        const { id } = await guest.open()
        const refused = (code: string) => ({ status: 409, code })
        expect(refusal(await guest.post.complete(id, 0))).toEqual(refused("CART_EMPTY"))
        await guest.post.line(id, some(rice))
        expect(refusal(await guest.post.complete(id, 25_000))).toEqual(refused("ADDRESS_MISSING"))
        await guest.post.address(id, BANDUNG)
        expect(refusal(await guest.post.complete(id, 25_000))).toEqual(refused("DELIVERY_MISSING"))
        await guest.deliverBy(id, "pickup")
        for (const [total, code] of [
          [-1, "NUMBER_INVALID"],
          [0.5, "NUMBER_INVALID"],
          ["25000", "NUMBER_INVALID"],
          [undefined, "FIELD_REQUIRED"],
        ] as const) {
          const { status, fields } = refusal(await guest.post.complete(id, total))
          expect([status, fields?.["expected_total_idr"]?.code]).toEqual([400, code])
        }
        expect(await soldInAll(getContainer())).toMatchObject(NOTHING_SOLD)
      })

      it("is refused at another total than the buyer saw, and then ordered at the right one", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        for (const total of [0, cart.total_idr - 1, cart.total_idr + 1]) {
          expect(refusal(await guest.post.complete(cart.id, total))).toEqual({
            status: 409,
            code: "TOTAL_CHANGED",
          })
        }
        expect(await soldInAll(getContainer())).toMatchObject(NOTHING_SOLD)
        await guest.complete(cart)
        expect(await soldInAll(getContainer())).toEqual({
          orders: 1,
          reserved: [2],
          payments: [{ amount: 96_000, captured: false, cancelled: false }],
          collections: [{ status: "authorized", amount: 96_000, authorized_amount: 96_000 }],
        })
      })

      it("is shown at today's price before it is ordered at it", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        expect(cart.total_idr).toBe(50_000 + 46_000)
        await priced(rice, 31_500)
        expect(refusal(await guest.post.complete(cart.id, cart.total_idr)).code).toBe("TOTAL_CHANGED")
        const today = await guest.cart(cart.id)
        expect([today.item_total_idr, today.delivery_total_idr, today.total_idr, today.missing]).toEqual([
          63_000,
          46_000,
          109_000,
          [],
        ])
        const placed = await guest.complete(today)
        const order = orderOf(await guest.getOrder(placed.id, placed.token))
        expect([order.total_idr, askedWithoutCode(order)]).toEqual([109_000, 109_000])
        expect((await soldInAll(getContainer())).payments.map(({ amount }) => amount)).toEqual([109_000])
      })

      it("is refused when its stock was sold meanwhile, and ordered with what is left", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 5))
        const line = theOnly(theOnly(cart.groups).lines)
        await stocked(rice, 3)
        expect(refusal(await guest.post.complete(cart.id, cart.total_idr))).toEqual({
          status: 409,
          code: "QUANTITY_ABOVE_STOCK",
          fields: {
            [`lines.${line.id}`]: {
              code: "QUANTITY_ABOVE_STOCK",
              values: { title: "Beras", available: 3 },
            },
          },
        })
        const view = await guest.cart(cart.id)
        expect([theOnly(theOnly(view.groups).lines).problem, view.missing]).toEqual([
          "QUANTITY_ABOVE_STOCK",
          ["stock"],
        ])
        expect(await soldInAll(getContainer())).toMatchObject(NOTHING_SOLD)
        await guest.post.quantity(cart.id, line.id, 3)
        await guest.complete(await guest.deliverBy(cart.id, "regular"))
        expect((await soldInAll(getContainer())).reserved).toEqual([3])
      })

      it.each([
        [
          "its seller was suspended",
          async () => {
            const sellers: SellerService = getContainer().resolve("seller")
            await sellers.updateSellers({ id: sawah.id, status: "suspended" })
          },
        ],
        [
          "its product was taken off the shelf",
          async () => {
            await updateProductsWorkflow(getContainer()).run({
              input: { selector: { id: rice.id }, update: { status: "draft" } },
            })
          },
        ],
      ])("is refused when %s", async (_reason, happens) => {
        const guest = shopper()
        const cart = await guest.ready(some(rice))
        const line = theOnly(theOnly(cart.groups).lines)
        await happens()
        const { status, code, fields } = refusal(await guest.post.complete(cart.id, cart.total_idr))
        expect([status, code, Object.keys(fields ?? {})]).toEqual([
          409,
          "VARIANT_NOT_FOR_SALE",
          [`lines.${line.id}`],
        ])
        expect(await soldInAll(getContainer())).toMatchObject(NOTHING_SOLD)
      })
    })

    describe("one order is made of a cart", () => {
      const soldOnce = {
        orders: 1,
        reserved: [2],
        payments: [{ amount: 96_000, captured: false, cancelled: false }],
        collections: [{ status: "authorized", amount: 96_000, authorized_amount: 96_000 }],
      }

      it("though it is completed again, whatever total comes with it", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        const placed = await guest.complete(cart)
        await priced(rice, 99_000)
        expect(await guest.complete(cart)).toEqual(placed)
        expect(await guest.complete({ ...cart, total_idr: 1 })).toEqual(placed)
        expect(await soldInAll(getContainer())).toEqual(soldOnce)
        expect(orderOf(await guest.getOrder(placed.id, placed.token)).total_idr).toBe(96_000)
      })

      it("though five completions come at once", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        const [placed, ...others] = await Promise.all([1, 2, 3, 4, 5].map(() => guest.complete(cart)))
        expect(others).toEqual([placed, placed, placed, placed])
        expect(await soldInAll(getContainer())).toEqual(soldOnce)
        expect(await stockOf(getContainer(), theOnly(rice.variants).inventory_item_id)).toEqual({
          stocked_quantity: 10,
          reserved_quantity: 2,
        })
      })

      it("with the goods that were in it, though one is added at that moment", async () => {
        const guest = shopper()
        const cart = await guest.ready(some(rice, 2))
        const [completed, added] = await Promise.all([
          guest.post.complete(cart.id, cart.total_idr),
          guest.post.line(cart.id, some(rice, 1)),
        ])
        const { orders, reserved } = await soldInAll(getContainer())
        if (completed.status === 200) {
          expect(refusal(added)).toEqual({ status: 409, code: "CART_COMPLETED" })
          expect([orders, reserved]).toEqual([1, [2]])
        } else {
          expect(["DELIVERY_MISSING", "TOTAL_CHANGED"]).toContain(refusal(completed).code)
          expect([orders, reserved, cartOf(added).item_count]).toEqual([0, [], 3])
        }
      })
    })

    it("leaves nothing behind when its last step fails, and can be tried again", async () => {
      const guest = shopper()
      const cart = await guest.ready(some(rice, 2))
      const failing = vi
        .spyOn(getContainer().resolve(Modules.PAYMENT), "authorizePaymentSession")
        .mockRejectedValueOnce(new Error("the bank is away"))
      const answer = await guest.post.complete(cart.id, cart.total_idr)
      expect(failing).toHaveBeenCalledTimes(1)
      failing.mockRestore()
      expect(answer.status).toBe(422)
      expect(JSON.stringify(answer.body)).not.toContain("bank")
      expect(await soldInAll(getContainer())).toMatchObject(NOTHING_SOLD)
      expect(await stockOf(getContainer(), theOnly(rice.variants).inventory_item_id)).toEqual({
        stocked_quantity: 10,
        reserved_quantity: 0,
      })
      expect(await guest.cart(cart.id)).toEqual(cart)
      await guest.complete(cart)
      expect(await soldInAll(getContainer())).toMatchObject({ orders: 1, reserved: [2] })
    })

    it("sells the last piece once, whoever else is at the till", async () => {
      const guest = shopper()
      const carts = await Promise.all([1, 2, 3].map(() => guest.ready(some(last), some(rice))))
      const answers = await Promise.all(carts.map(({ id, total_idr }) => guest.post.complete(id, total_idr)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      for (const [index, answer] of answers.entries()) {
        if (answer.status === 200) continue
        const { lines } = theOnly(carts[index]?.groups ?? [])
        const lost = theOnly(lines.filter(({ product_handle }) => product_handle === last.handle))
        expect(refusal(answer)).toEqual({
          status: 409,
          code: "QUANTITY_ABOVE_STOCK",
          fields: {
            [`lines.${lost.id}`]: {
              code: "QUANTITY_ABOVE_STOCK",
              values: { title: "Sisa satu", available: 0 },
            },
          },
        })
        expect((await guest.cart(carts[index]?.id ?? "")).missing).toEqual(["stock"])
      }
      expect(await soldInAll(getContainer())).toMatchObject({
        orders: 1,
        reserved: [1, 1],
        payments: [{ amount: 40_000 + 25_000 + 46_000, captured: false, cancelled: false }],
      })
      const sold = [last, rice].map((product) => theOnly(product.variants).inventory_item_id)
      expect(await Promise.all(sold.map((id) => stockOf(getContainer(), id)))).toEqual([
        { stocked_quantity: 1, reserved_quantity: 1 },
        { stocked_quantity: 10, reserved_quantity: 1 },
      ])
    })

    it("sells to all who come at once while there is enough", async () => {
      const guest = shopper()
      const carts = await Promise.all([1, 2, 3, 4].map(() => guest.ready(some(rice, 2))))
      const placed = await Promise.all(carts.map((cart) => guest.complete(cart)))
      expect(new Set(placed.map(({ number }) => number)).size).toBe(4)
      expect((await soldInAll(getContainer())).reserved).toEqual([2, 2, 2, 2])
      expect(await stockOf(getContainer(), theOnly(rice.variants).inventory_item_id)).toEqual({
        stocked_quantity: 10,
        reserved_quantity: 8,
      })
    })
  },
})
