import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { balancesOf, entriesOf, ledgerOf, potOf } from "../../support/ledger"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { splitsOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const RICE = { goods: 50_000, shipping: 46_000, commission: 2_500 }
const BASKET = { goods: 25_000, shipping: 23_000, commission: 1_250 }
const total = ({ goods, shipping }: typeof RICE) => goods + shipping
const owed = (sale: typeof RICE) => total(sale) - sale.commission

const Failed = z.object({ error: z.unknown() })

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: string
    let anyam: string
    let rice: ProductFixture
    let placed: Placed
    let a = ""
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const riceShop = await aSeller(getContainer(), { handle: "sawah" })
      const basketShop = await aSeller(getContainer(), { handle: "anyam" })
      ;[sawah, anyam] = [riceShop.id, basketShop.id]
      rice = await aProduct(getContainer(), world, { seller: riceShop, title: "Beras" })
      const basket = await aProduct(getContainer(), world, { seller: basketShop, title: "Keranjang" })
      placed = await aShopper(api, world).buy(
        { variant_id: theOnly(rice.variants).id, quantity: 2 },
        { variant_id: theOnly(basket.variants).id, quantity: 1 },
      )
      a = (await seen()).orders[0]?.id ?? ""
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const seen = async () => orderOf(await shopper().getOrder(placed.id, placed.token))
    const pay = async () => (await anOffice(getContainer(), api)).capture(a)
    const refund = (input: object) =>
      runWorkflow(getContainer(), "refund-part", {
        purchase_id: placed.id,
        order_id: a,
        cause: "return",
        ...input,
      })
    const lineOf = async () => (await seen()).orders[0]?.lines[0]?.id ?? ""

    it("writes nothing before the money comes in", async () => {
      expect(await entriesOf(getContainer())).toEqual([])
    })

    it("owes each shop its goods and delivery less commission once it was paid, written once", async () => {
      await pay()
      await pay()
      expect(await entriesOf(getContainer(), a)).toEqual([
        { account: "seller", seller_id: sawah, kind: "goods", amount: RICE.goods, order_id: a },
        { account: "seller", seller_id: sawah, kind: "shipping", amount: RICE.shipping, order_id: a },
        { account: "seller", seller_id: sawah, kind: "commission", amount: -RICE.commission, order_id: a },
        { account: "marketplace", seller_id: null, kind: "commission", amount: RICE.commission, order_id: a },
      ])
      expect(await balancesOf(getContainer())).toEqual({
        [sawah]: owed(RICE),
        [anyam]: owed(BASKET),
        marketplace: RICE.commission + BASKET.commission,
      })
      expect(await potOf(getContainer())).toBe(total(RICE) + total(BASKET))
    })

    it("takes everything of a cancelled order back and owes it to the buyer until a bank pays", async () => {
      await pay()
      expect((await shopper().cancel(placed, a, "salah pesan")).status).toBe(200)
      expect((await shopper().cancel(placed, a, "salah pesan")).status).toBe(200)
      expect(await balancesOf(getContainer())).toEqual({
        [anyam]: owed(BASKET),
        marketplace: BASKET.commission,
        buyers: total(RICE),
      })
      expect(await potOf(getContainer())).toBe(total(RICE) + total(BASKET))
      const [promised] = await ledgerOf(getContainer()).listBuyerRefunds({ order_id: a })
      expect(promised).toMatchObject({
        status: "promised",
        amount: total(RICE),
        cause: "cancelled",
        paid_at: null,
      })
      await ledgerOf(getContainer()).settleRefund(promised?.id ?? "")
      await ledgerOf(getContainer()).settleRefund(promised?.id ?? "")
      expect(await balancesOf(getContainer())).toEqual({
        [anyam]: owed(BASKET),
        marketplace: BASKET.commission,
      })
      expect(await potOf(getContainer())).toBe(total(BASKET))
    })

    it("takes a part back in the same share of goods and commission, and the rest later to the rupiah", async () => {
      await pay()
      const line_id = await lineOf()
      await refund({ key: "return:1", lines: [{ line_id, amount: 16_667 }] })
      await refund({ key: "return:1", lines: [{ line_id, amount: 16_667 }] })
      expect(await balancesOf(getContainer())).toMatchObject({
        [sawah]: owed(RICE) - 16_667 + 833,
        marketplace: RICE.commission - 833 + BASKET.commission,
        buyers: 16_667,
      })
      expect((await splitsOf(getContainer()))[0]).toMatchObject({ captured: total(RICE), refunded: 16_667 })
      await refund({ key: "office:1", cause: "office" })
      expect(await balancesOf(getContainer())).toEqual({
        [anyam]: owed(BASKET),
        marketplace: BASKET.commission,
        buyers: total(RICE),
      })
      expect((await splitsOf(getContainer()))[0]).toMatchObject({
        captured: total(RICE),
        refunded: total(RICE),
      })
    })

    it("gives back no more than was paid, nothing of what was not paid, and nothing of a line that is not there", async () => {
      const line_id = await lineOf()
      const body = async (input: object) => Failed.parse((await refund(input)).errors[0]).error
      expect(await body({ key: "return:1" })).toMatchObject({ status: 409, body: { code: "ORDER_STATE" } })
      await pay()
      expect(await body({ key: "return:1", lines: [{ line_id, amount: 50_001 }] })).toMatchObject({
        status: 409,
        body: {
          code: "REFUND_ABOVE_PAID",
          fields: { [`lines.${line_id}`]: { code: "REFUND_ABOVE_PAID", values: { max: 50_000 } } },
        },
      })
      expect(await body({ key: "return:1", lines: [{ line_id: "ordli_x", amount: 1 }] })).toMatchObject({
        status: 404,
      })
      expect(await potOf(getContainer())).toBe(total(RICE) + total(BASKET))
      expect(await balancesOf(getContainer())).not.toHaveProperty("buyers")
    })

    it("keeps every entry: the database changes and deletes none", async () => {
      await pay()
      const knex = getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      const refused = /neither changed nor deleted/
      await expect(knex("ledger_entry").update({ amount: 1 })).rejects.toThrow(refused)
      await expect(knex("ledger_entry").delete()).rejects.toThrow(refused)
      await expect(knex.raw("truncate ledger_entry")).rejects.toThrow(refused)
      await expect(
        knex("ledger_entry").insert({ ...(await knex("ledger_entry").first<object>()), id: "lent_twin" }),
      ).rejects.toThrow(/unique/)
      expect(await potOf(getContainer())).toBe(total(RICE) + total(BASKET))
    })
  },
})
