import { Modules } from "@medusajs/framework/utils"
import {
  deleteProductsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Cart } from "@sebiduk/contracts"
import type { SellerService } from "../../../src/modules/seller/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aMember } from "../../support/member"
import { quiet } from "../../support/quiet"
import { aShopper, BANDUNG, cartOf, orderOf, refusal, reordered, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const NO_ORDER = { status: 404, code: "ORDER_NOT_FOUND" }
const NO_CART = { status: 404, code: "CART_NOT_FOUND" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let anyam: SellerFixture
    let rice: ProductFixture
    let basket: ProductFixture
    let placed: Placed
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const sawah = await aSeller(getContainer(), { handle: "sawah" })
      anyam = await aSeller(getContainer(), { handle: "anyam" })
      rice = await aProduct(getContainer(), world, {
        seller: sawah,
        title: "Beras",
        variants: [{ stock: 20 }],
      })
      basket = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
      placed = await guest().buy(some(rice, 3), some(basket, 2))
      await quiet(getContainer())
    })
    const guest = () => aShopper(api, world)
    const variantOf = ({ variants }: ProductFixture): string => theOnly(variants).id
    const some = (product: ProductFixture, quantity: number) => ({ variant_id: variantOf(product), quantity })
    const goods = ({ groups }: Cart) =>
      Object.fromEntries(
        groups.flatMap(({ lines }) => lines.map(({ variant_id, quantity }) => [variant_id, quantity])),
      )
    const holding = (pieces: { rice?: number; basket?: number }) => ({
      ...(pieces.rice && { [variantOf(rice)]: pieces.rice }),
      ...(pieces.basket && { [variantOf(basket)]: pieces.basket }),
    })
    const priced = (product: ProductFixture, amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: variantOf(product) },
          update: { prices: [{ currency_code: "idr", amount }] },
        },
      })
    /** Pieces that can be bought: what orders reserve is on top. */
    const left = async (product: ProductFixture, available: number) => {
      const { inventory_item_id } = theOnly(product.variants)
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels({ inventory_item_id })
      await updateInventoryLevelsWorkflow(getContainer()).run({
        input: {
          updates: [
            {
              inventory_item_id,
              location_id: world.stock_location_id,
              stocked_quantity: available + theOnly(levels).reserved_quantity,
            },
          ],
        },
      })
    }
    const orderOfShop = async (handle: string): Promise<string> => {
      const { orders } = orderOf(await guest().getOrder(placed.id, placed.token))
      return theOnly(orders.filter(({ seller }) => seller.handle === handle)).id
    }
    const about = (title: string) => ({
      title: { id: title, en: `${title} in English` },
      variant_title: "1 kg",
    })

    it("puts a whole purchase into a new cart, from where it can be bought", async () => {
      const { cart, notices } = reordered(await guest().reorder(placed))
      expect([goods(cart), notices]).toEqual([holding({ rice: 3, basket: 2 }), []])
      cartOf(await guest().post.address(cart.id, BANDUNG))
      const again = await guest().complete(await guest().deliverBy(cart.id, "regular"))
      expect(again.number).not.toBe(placed.number)
    })

    it("puts one shop's order into the open cart, beside what is there; the delivery is chosen anew", async () => {
      const own = await guest().ready(some(rice, 1))
      const answer = await guest().reorder(placed, {
        order_id: await orderOfShop("anyam"),
        cart_id: own.id,
      })
      const { cart, notices } = reordered(answer)
      expect([cart.id, goods(cart), notices]).toEqual([own.id, holding({ rice: 1, basket: 2 }), []])
      expect(cart.missing).toEqual(["delivery"])
    })

    it("counts what is in the cart already, and takes nothing out of it", async () => {
      const own = await guest().open(some(rice, 1), some(basket, 5))
      const { cart } = reordered(await guest().reorder(placed, { cart_id: own.id }))
      expect(goods(cart)).toEqual(holding({ rice: 3, basket: 5 }))
    })

    it("adds nothing when repeated, one after the other or at once", async () => {
      await left(rice, 2)
      const { id } = await guest().open()
      const answers = await Promise.all([1, 2, 3].map(() => guest().reorder(placed, { cart_id: id })))
      const [first] = answers.map(reordered)
      answers.push(await guest().reorder(placed, { cart_id: id }))
      for (const { cart, notices } of answers.map(reordered)) {
        expect([cart.id, goods(cart)]).toEqual([id, holding({ rice: 2, basket: 2 })])
        expect(notices).toEqual(first?.notices)
      }
      expect(goods(await guest().cart(id))).toEqual(holding({ rice: 2, basket: 2 }))
    })

    it("keeps the delivery when nothing is lacking", async () => {
      const own = await guest().ready(some(rice, 3), some(basket, 2))
      expect(reordered(await guest().reorder(placed, { cart_id: own.id })).cart).toEqual(own)
    })

    it("says what costs another price, and takes the new one", async () => {
      await priced(rice, 27_500)
      const { cart, notices } = reordered(await guest().reorder(placed))
      expect(notices).toEqual([
        { ...about("Beras"), reason: "PRICE_CHANGED", was_idr: 25_000, now_idr: 27_500 },
      ])
      expect(cart.item_total_idr).toBe(3 * 27_500 + 2 * 25_000)
      expect(cart.missing).not.toContain("prices")
    })

    it("takes what is left of sold goods, and nothing of what is sold out", async () => {
      await left(rice, 1)
      await left(basket, 0)
      const { cart, notices } = reordered(await guest().reorder(placed))
      expect(goods(cart)).toEqual(holding({ rice: 1 }))
      expect(notices).toEqual([
        { ...about("Beras"), reason: "QUANTITY_ABOVE_STOCK", wanted: 3, quantity: 1 },
        { ...about("Keranjang"), reason: "QUANTITY_ABOVE_STOCK", wanted: 2, quantity: 0 },
      ])
    })

    it("leaves out goods that are gone and those of a shop that is suspended", async () => {
      // Goods with open orders cannot be deleted.
      expect((await guest().cancel(placed, await orderOfShop("sawah"))).status).toBe(200)
      await deleteProductsWorkflow(getContainer()).run({ input: { ids: [rice.id] } })
      const sellers: SellerService = getContainer().resolve("seller")
      await sellers.updateSellers({ id: anyam.id, status: "suspended" })
      const { cart, notices } = reordered(await guest().reorder(placed))
      expect(goods(cart)).toEqual({})
      expect(notices).toEqual([
        { ...about("Beras"), reason: "VARIANT_NOT_FOR_SALE", wanted: 3, quantity: 0 },
        { ...about("Keranjang"), reason: "VARIANT_NOT_FOR_SALE", wanted: 2, quantity: 0 },
      ])
    })

    it("uses the cart that a member has open, one for all presses", async () => {
      const member = await aMember(api, world)
      const answers = await Promise.all([1, 2].map(() => member.shopper.reorder(placed)))
      const [first, second] = answers.map((answer) => reordered(answer).cart)
      expect(first?.id).toBe(second?.id)
      expect((await member.me()).cart_id).toBe(first?.id)
      expect(goods(await member.shopper.cart(first?.id ?? ""))).toEqual(holding({ rice: 3, basket: 2 }))
    })

    it("touches no cart of another member, none that is unknown, and none that was bought", async () => {
      const member = await aMember(api, world)
      const other = await aMember(api, world)
      const own = await member.shopper.open(some(rice, 1))
      const unknown = await guest().reorder(placed, { cart_id: "cart_unknown" })
      expect(refusal(unknown)).toEqual(NO_CART)
      for (const stranger of [guest(), other.shopper]) {
        const answer = await stranger.reorder(placed, { cart_id: own.id })
        expect([answer.status, answer.body]).toEqual([404, unknown.body])
      }
      expect(await member.shopper.cart(own.id)).toEqual(own)
      const bought = await guest().ready(some(rice, 1))
      await guest().complete(bought)
      expect(refusal(await guest().reorder(placed, { cart_id: bought.id }))).toEqual({
        status: 409,
        code: "CART_COMPLETED",
      })
    })

    it("opens nothing to a wrong token, and no order of another purchase", async () => {
      const other = await guest().buy(some(rice, 1))
      expect(refusal(await guest().reorder({ id: placed.id, token: other.token }))).toEqual(NO_ORDER)
      expect(refusal(await guest().request(`/store/orders/${placed.id}/reorder`, {}))).toEqual(NO_ORDER)
      const { orders } = orderOf(await guest().getOrder(other.id, other.token))
      const { id } = await guest().open()
      const answer = await guest().reorder(placed, { order_id: theOnly(orders).id, cart_id: id })
      expect(refusal(answer)).toEqual(NO_ORDER)
      expect(goods(await guest().cart(id))).toEqual({})
    })

    it("answers a body that is none of the contract with 400", async () => {
      for (const body of [{ cart_id: "" }, { order_id: 7 }, { variant_id: "x" }]) {
        const answer = await guest().reorder(placed, body)
        expect(refusal(answer)).toMatchObject({ status: 400, code: "INPUT_INVALID" })
      }
    })
  },
})
