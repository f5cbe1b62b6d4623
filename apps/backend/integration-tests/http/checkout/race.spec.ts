import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CompleteResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { cartsLike } from "../../support/many-carts"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, refusal } from "../../support/shopper"
import { soldInAll, splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const Made = z.object({ purchase_id: z.string() })

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const shopper = () => aShopper(api, world)

    it("sells 10 pieces to 10 of 200 buyers who press at once", async () => {
      const { variants } = await aProduct(getContainer(), world, {
        seller: await aSeller(getContainer()),
        variants: [{ stock: 10 }],
      })
      const { id: variant_id, inventory_item_id } = theOnly(variants)
      const cart = await shopper().ready({ variant_id, quantity: 1 })
      const carts = [cart.id, ...(await cartsLike(getContainer(), cart.id, 199))]

      const answers = await Promise.all(carts.map((id) => shopper().post.complete(id, cart.total_idr)))
      const sold = answers.filter(({ status }) => status === 200)
      expect(sold).toHaveLength(10)
      const refusals = new Set(
        answers
          .filter(({ status }) => status !== 200)
          .map((answer) => `${answer.status} ${refusal(answer).code}`),
      )
      expect([...refusals]).toEqual(["409 QUANTITY_ABOVE_STOCK"])
      expect(await stockOf(getContainer(), inventory_item_id)).toEqual({
        stocked_quantity: 10,
        reserved_quantity: 10,
      })
      const all = await soldInAll(getContainer())
      expect(all.orders).toBe(10)
      expect(all.reserved).toEqual(Array(10).fill(1))
      expect(all.payments).toHaveLength(10)
    }, 180_000)

    describe("two variants that are taken from one stock", () => {
      const shared = async (stock: number) => {
        const { variants } = await aProduct(getContainer(), world, {
          seller: await aSeller(getContainer()),
          variants: [{ title: "Satu", stock }, { title: "Satu lagi" }],
        })
        const [own, other] = variants
        if (!own || !other) throw new Error("the product has no two variants")
        const links = getContainer().resolve(ContainerRegistrationKeys.LINK)
        const link = (inventory_item_id: string) => ({
          [Modules.PRODUCT]: { variant_id: other.id },
          [Modules.INVENTORY]: { inventory_item_id },
        })
        await links.dismiss(link(other.inventory_item_id))
        await links.create({ ...link(own.inventory_item_id), data: { required_quantity: 1 } })
        const reserved = async () => (await stockOf(getContainer(), own.inventory_item_id)).reserved_quantity
        const cart = (...quantities: number[]) =>
          shopper().ready(
            ...[own, other].map(({ id }, index) => ({ variant_id: id, quantity: quantities[index] ?? 1 })),
          )
        return { reserved, cart }
      }

      it("are sold together only while it holds both", async () => {
        const { reserved, cart } = await shared(3)
        const tooMany = await cart(2, 2)
        expect(refusal(await shopper().post.complete(tooMany.id, tooMany.total_idr))).toMatchObject({
          status: 409,
          code: "QUANTITY_ABOVE_STOCK",
        })
        expect([await reserved(), (await soldInAll(getContainer())).orders]).toEqual([0, 0])
        await shopper().complete(await cart(2, 1))
        expect(await reserved()).toBe(3)
      })
    })

    it("makes one purchase of a cart that the browser completes five times and the payment three times", async () => {
      const sellers = await Promise.all([aSeller(getContainer()), aSeller(getContainer())])
      const products = []
      for (const seller of sellers) products.push(await aProduct(getContainer(), world, { seller }))
      const lines = products.map(({ variants }) => ({ variant_id: theOnly(variants).id, quantity: 2 }))
      const cart = await shopper().ready(...lines)
      const byBrowser = async () => {
        const { status, body } = await shopper().post.complete(cart.id, cart.total_idr)
        return status === 200 ? CompleteResponse.parse(body).order.id : String(status)
      }
      const byPayment = async (): Promise<string> => {
        const input = { cart_id: cart.id, expected_total_idr: cart.total_idr }
        const { result } = await runWorkflow(getContainer(), "complete-purchase", input)
        return Made.parse(result).purchase_id
      }
      const calls = [
        ...Array<typeof byBrowser>(5).fill(byBrowser),
        ...Array<typeof byPayment>(3).fill(byPayment),
      ]
      const mixed = calls.toSorted(() => Math.random() - 0.5)
      const ids = await Promise.all(mixed.map((call) => call()))
      expect(new Set(ids).size).toBe(1)
      const all = await soldInAll(getContainer())
      expect([all.orders, all.payments.length, all.reserved]).toEqual([2, 1, [2, 2]])
      const splits = await splitsOf(getContainer())
      expect(splits.reduce((sum, { total }) => sum + total, 0)).toBe(cart.total_idr)
      expect(all.payments.map(({ amount }) => amount)).toEqual([cart.total_idr])
    })
  },
})
