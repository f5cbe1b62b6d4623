import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PurchaseService } from "../../../src/modules/purchase/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { anOffice } from "../../support/office"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { soldInAll, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const MINUTE_MS = 60_000
const SENT = { timeout: 20_000, interval: 100 }
const HANDLES = ["sawah", "anyam", "kebun"]

const Findings = z.array(
  z.object({ check: z.string(), subject: z.string(), what: z.string(), repaired: z.boolean() }),
)

/** The part of the connection that is used. */
type Connection = {
  raw(sql: string, values?: unknown[]): Promise<{ rows: unknown[]; rowCount: number }>
  on(event: "query", listener: () => void): void
  off(event: "query", listener: () => void): void
}

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let products: ProductFixture[]
    let placed: Placed
    let orders: string[]
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      products = []
      for (const handle of HANDLES) {
        const seller = await aSeller(getContainer(), { handle })
        products.push(await aProduct(getContainer(), world, { seller, title: `Barang ${handle}` }))
      }
      placed = await buy(0, 1)
      orders = (await seen(placed)).orders.map(({ id }) => id)
      await settled()
    })
    const shopper = () => aShopper(api, world)
    const variantOf = (index: number) => theOnly(products[index]?.variants ?? [])
    const buy = (...indexes: number[]): Promise<Placed> =>
      shopper().buy(...indexes.map((index) => ({ variant_id: variantOf(index).id, quantity: 2 })))
    const seen = async ({ id, token }: Placed) => orderOf(await shopper().getOrder(id, token))
    const purchases = (): PurchaseService => getContainer().resolve("purchase")
    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const settled = () =>
      vi.waitFor(async () => {
        expect(await purchases().listPurchaseEvents({ announced_at: null })).toEqual([])
      }, SENT)
    const database = () => getContainer().resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const sql = async (statement: string, ...values: unknown[]): Promise<void> => {
      expect((await database().raw(statement, values)).rowCount, statement).toBeGreaterThan(0)
    }
    const stock = (index: number) => stockOf(getContainer(), variantOf(index).inventory_item_id)
    const reconcile = async (minutes = 20) => {
      const now = new Date(Date.now() + minutes * MINUTE_MS).toISOString()
      const answer: unknown = await getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("reconcile", { input: { now } })
      return z.object({ result: Findings }).parse(answer).result
    }
    const office = () => anOffice(getContainer(), api)
    const eventsOf = ({ id }: Placed) => purchases().listPurchaseEvents({ purchase_id: id })
    const deliverAll = async () => {
      const [a = "", b = ""] = orders
      const people = await office()
      await people.capture(a)
      await people.ship(a, variantOf(0).id, "JNE-1")
      await people.deliver(a)
      await people.cancel(b)
      await expect
        .poll(async () => (await eventsOf(placed)).map(({ kind }) => kind).sort(), SENT)
        .toEqual(["cancelled", "paid", "placed", "received", "refund_account", "shipped"])
      await settled()
    }

    it("finds nothing where all agrees, with as many questions for two shops as for three", async () => {
      const questions = async (): Promise<number> => {
        let asked = 0
        const count = () => (asked += 1)
        database().on("query", count)
        expect(await reconcile()).toEqual([])
        database().off("query", count)
        return asked
      }
      // Whatever else still asks at that moment is no question of ours.
      const fewest = async () => Math.min(await questions(), await questions(), await questions())
      const forTwo = await fewest()
      await buy(0, 1, 2)
      await settled()
      await expect.poll(questions, { timeout: 30_000 }).toBe(forTwo)
      await deliverAll()
      expect(await reconcile()).toEqual([])
    })

    describe("a purchase that was cut off", () => {
      const cutOff = async () => {
        await sql("UPDATE purchase SET placed_at = NULL WHERE id = ?", placed.id)
        await sql("DELETE FROM purchase_event WHERE purchase_id = ?", placed.id)
      }
      const unfinished = { check: "unfinished", subject: "", repaired: true }

      it("after its payment is finished, and its buyer hears of it", async () => {
        await cutOff()
        expect(await reconcile(0)).toEqual([])
        // The mail of this very moment seems late, as it is looked at from twenty minutes ahead.
        const found = (await reconcile()).filter(({ check }) => check !== "events")
        expect(found).toMatchObject([{ ...unfinished, subject: placed.id }])
        expect((await seen(placed)).state).toBe("awaiting_payment")
        await settled()
        expect((await purchases().listPurchaseEvents({})).map(({ key }) => key)).toEqual([
          `placed:${placed.id}`,
        ])
        expect(await reconcile()).toEqual([])
      })

      it("before its payment is cleared away, and its goods are free", async () => {
        await cutOff()
        await sql("UPDATE payment SET canceled_at = now()")
        const found = await reconcile()
        expect(found, JSON.stringify(found)).toMatchObject([{ ...unfinished, subject: placed.id }])
        expect(await soldInAll(getContainer())).toMatchObject({ orders: 0, reserved: [] })
        expect((await stock(0)).reserved_quantity).toBe(0)
        expect(await reconcile()).toEqual([])
      })

      it("before it had orders is cleared away, and the orders of others keep their payment", async () => {
        const cart = await shopper().ready({ variant_id: variantOf(2).id, quantity: 1 })
        const { id } = await purchases().createPurchases({
          cart_id: cart.id,
          payment_collection_id: "pay_col_none",
          item_total: cart.item_total_idr,
          delivery_total: cart.delivery_total_idr,
          total: cart.total_idr,
        })
        expect(await reconcile()).toMatchObject([{ ...unfinished, subject: id }])
        expect(await purchases().listPurchases({ id })).toEqual([])
        const { payment_collections } = await (await office()).order(orders[0] ?? "")
        expect(payment_collections).toHaveLength(1)
        await shopper().complete(cart)
      })
    })

    describe("reservations", () => {
      it("that a level counted wrongly are counted anew", async () => {
        const { inventory_item_id } = variantOf(0)
        await sql(
          `UPDATE inventory_level SET reserved_quantity = 7, raw_reserved_quantity = '{"value":"7","precision":20}'
           WHERE inventory_item_id = ?`,
          inventory_item_id,
        )
        expect((await stock(0)).reserved_quantity).toBe(7)
        expect(await reconcile()).toMatchObject([
          {
            check: "reservations",
            what: `7 reserved of ${inventory_item_id}, its reservations are 2`,
            repaired: true,
          },
        ])
        expect((await stock(0)).reserved_quantity).toBe(2)
        expect(await reconcile()).toEqual([])
      })

      it("for a cancelled order, and for none, are given up", async () => {
        const [a = ""] = orders
        const { items } = await (await office()).order(a)
        await shopper().cancel(placed, a)
        await settled()
        const keep = (line_item_id: string) =>
          inventory().createReservationItems({
            line_item_id,
            inventory_item_id: variantOf(0).inventory_item_id,
            location_id: world.stock_location_id,
            quantity: 3,
          })
        const [cancelled, gone] = [await keep(theOnly(items).id), await keep("ordli_gone")]
        expect((await stock(0)).reserved_quantity).toBe(6)
        expect((await reconcile()).map(({ subject, repaired }) => [subject, repaired]).sort()).toEqual(
          [
            [cancelled.id, true],
            [gone.id, true],
          ].sort(),
        )
        expect((await stock(0)).reserved_quantity).toBe(0)
        expect(await reconcile()).toEqual([])
      })

      it("that are missing are made while the goods are there, else people hear of it", async () => {
        const { inventory_item_id } = variantOf(0)
        const lost = theOnly(await inventory().listReservationItems({ inventory_item_id }))
        await inventory().deleteReservationItems([lost.id])
        expect(await reconcile()).toMatchObject([
          { check: "reservations", subject: lost.line_item_id, repaired: true },
        ])
        expect((await stock(0)).reserved_quantity).toBe(2)
        expect(await reconcile()).toEqual([])

        const again = theOnly(await inventory().listReservationItems({ inventory_item_id }))
        await inventory().deleteReservationItems([again.id])
        const { stock_location_id: location_id } = world
        await inventory().updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: 1 }])
        const open = [{ check: "reservations", subject: lost.line_item_id, repaired: false }]
        expect(await reconcile()).toMatchObject(open)
        expect(await reconcile()).toMatchObject(open)
        expect((await stock(0)).reserved_quantity).toBe(0)
      })
    })

    describe("payments", () => {
      const aPayment = async () => {
        const payments = getContainer().resolve(Modules.PAYMENT)
        const provider_id = "pp_transfer_transfer"
        const [collection] = await payments.createPaymentCollections([
          { currency_code: "idr", amount: 5_000 },
        ])
        const session = await payments.createPaymentSession(collection?.id ?? "", {
          provider_id,
          currency_code: "idr",
          amount: 5_000,
          data: {},
        })
        const payment = await payments.authorizePaymentSession(session.id, {})
        if (!payment) throw new Error("no payment")
        return payment.id
      }

      it("for no purchase are cancelled; taken money is left for people", async () => {
        const [free, taken] = [await aPayment(), await aPayment()]
        await getContainer().resolve(Modules.PAYMENT).capturePayment({ payment_id: taken, amount: 5_000 })
        expect(await reconcile(0)).toEqual([])
        const open = { check: "payments", subject: taken, repaired: false }
        const found = await reconcile()
        expect(found).toHaveLength(2)
        expect(found).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ check: "payments", subject: free, repaired: true }),
            expect.objectContaining(open),
          ]),
        )
        const states = (await soldInAll(getContainer())).payments.map(({ cancelled }) => cancelled).sort()
        expect(states).toEqual([false, false, true])
        expect(await reconcile()).toMatchObject([open])
      })

      it("that a standing purchase lost are left for people", async () => {
        await sql("UPDATE payment SET canceled_at = now()")
        const open = [{ check: "payments", subject: placed.id, repaired: false }]
        expect(await reconcile()).toMatchObject(open)
        expect(await reconcile()).toMatchObject(open)
      })
    })

    describe("what happened to a purchase", () => {
      it("and was not written down is written and told", async () => {
        await deliverAll()
        await sql("DELETE FROM purchase_event")
        const found = await reconcile()
        expect(found.every(({ check, repaired }) => check === "events" && repaired)).toBe(true)
        await settled()
        const events = await purchases().listPurchaseEvents({})
        expect(events.map(({ kind }) => kind).sort()).toEqual([
          "cancelled",
          "paid",
          "placed",
          "received",
          "shipped",
        ])
        expect(
          events
            .map(({ order_id }) => order_id)
            .filter(Boolean)
            .sort(),
        ).toEqual([orders[0], orders[0], orders[1]].sort())
        expect(await reconcile()).toEqual([])
      })

      it("and was told to nobody is told", async () => {
        const { id } = theOnly(await purchases().listPurchaseEvents({}))
        // An announcer of the test before, or the job of each minute, may be there first.
        await vi.waitFor(async () => {
          await sql("UPDATE purchase_event SET announced_at = NULL, created_at = now()")
          expect(await reconcile(0)).toEqual([])
          expect(await reconcile()).toMatchObject([{ check: "events", subject: id, repaired: true }])
        }, SENT)
        expect(await reconcile()).toEqual([])
      })
    })

    it("ends what waited too long for its money", async () => {
      const aDay = 24 * 60
      // So far ahead the mails of this very moment seem late.
      const waits = async (minutes: number) =>
        (await reconcile(minutes)).filter(({ check }) => check === "waits")
      expect(await waits(aDay)).toEqual([])
      const found = await waits(aDay + 20)
      expect(found.map(({ check, subject, repaired }) => [check, subject, repaired]).sort()).toEqual(
        orders.map((id) => ["waits", id, true]).sort(),
      )
      expect((await seen(placed)).state).toBe("cancelled")
      await settled()
      expect(await reconcile(aDay + 20)).toEqual([])
    })

    it("says where the money does not agree, and leaves it", async () => {
      await deliverAll()
      const [a = ""] = orders
      await sql(
        `UPDATE payment_split SET captured_total = 1, raw_captured_total = '{"value":"1","precision":20}'
         WHERE order_id = ?`,
        a,
      )
      const found = await reconcile()
      expect(found.map(({ check, subject, repaired }) => [check, subject, repaired])).toEqual([
        ["ledger", placed.id, false],
        ["money", placed.id, false],
        ["money", placed.id, false],
      ])
      expect(found.map(({ what }) => what.split(":")[0])).toEqual([
        "received by the parts and the ledger",
        "captured of the parts and of the payment",
        `money of the part and of the order ${a}`,
      ])
      expect(await reconcile()).toEqual(found)
    })
  },
})
