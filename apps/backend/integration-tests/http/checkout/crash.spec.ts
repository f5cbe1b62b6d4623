import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { anAreaTree } from "../../support/areas"
import { anotherServer } from "../../support/another-server"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { aShopper, orderOf } from "../../support/shopper"
import { soldInAll, splitsOf, stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

/** A second backend starts, dies, and its work is done again. */
const TIMEOUT_MS = 180_000

const Count = z.object({ rows: z.tuple([z.object({ n: z.number() })]) })

backendSuite({
  testSuite: ({ api, getContainer, database_url }) => {
    let world: World
    let products: ProductFixture[]
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      products = []
      for (const handle of ["sawah", "anyam"]) {
        products.push(
          await aProduct(getContainer(), world, { seller: await aSeller(getContainer(), { handle }) }),
        )
      }
    })
    const shopper = () => aShopper(api, world)
    const sql = (text: string): Promise<unknown> =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)

    /** Runs a completion in a process that is killed in the middle of writing to a table. */
    async function killedAt(change: string, cart: { id: string; total_idr: number }): Promise<void> {
      await sql(`
        create function stand_still() returns trigger language plpgsql as
          $$ begin perform pg_sleep(600); return new; end $$;
        create trigger stand_still before ${change} for each row execute function stand_still()`)
      const server = await anotherServer(database_url)
      const cutOff = fetch(`${server.url}/store/checkout/${cart.id}/complete`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-publishable-api-key": world.publishable_key },
        body: JSON.stringify({ payment_method: "transfer", expected_total_idr: cart.total_idr }),
      }).catch(() => undefined)
      const standing = "datname = current_database() and wait_event = 'PgSleep'"
      const asleep = async () =>
        Count.parse(await sql(`select count(*)::int as n from pg_stat_activity where ${standing}`)).rows[0].n
      await expect.poll(asleep, { timeout: 30_000 }).toBe(1)
      await server.kill()
      expect(await cutOff).toBeUndefined()
      // What a dead process leaves behind ends by itself after a while; here at once.
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity where ${standing}`)
      await sql("drop function stand_still cascade")
      await sql("update locking set expiration = now()")
    }

    const ready = () =>
      shopper().ready(...products.map(({ variants }) => ({ variant_id: theOnly(variants).id, quantity: 2 })))

    it.each([
      ["after the payment was promised", "update of placed_at on purchase", 2],
      ["before the payment was promised", "insert on payment", 2],
      ["while the orders are made", "insert on payment_split", 0],
    ])(
      "one purchase comes of a cart whose server dies %s",
      async (_when, change, reservedMeanwhile) => {
        const cart = await ready()
        await killedAt(change, cart)
        const stocks = () =>
          Promise.all(
            products.map(async ({ variants }) => {
              const { inventory_item_id } = theOnly(variants)
              return (await stockOf(getContainer(), inventory_item_id)).reserved_quantity
            }),
          )
        expect(await stocks()).toEqual([reservedMeanwhile, reservedMeanwhile])
        const placed = await shopper().complete(cart)
        expect(await shopper().complete(cart)).toEqual(placed)
        const order = orderOf(await shopper().getOrder(placed.id, placed.token))
        expect([order.total_idr, order.orders.length, order.state]).toEqual([
          cart.total_idr,
          2,
          "awaiting_payment",
        ])
        const all = await soldInAll(getContainer())
        expect([all.orders, all.reserved, all.payments.map(({ amount }) => amount)]).toEqual([
          2,
          [2, 2],
          [cart.total_idr],
        ])
        expect(await stocks()).toEqual([2, 2])
        expect((await splitsOf(getContainer())).reduce((sum, { total }) => sum + total, 0)).toBe(
          cart.total_idr,
        )
      },
      TIMEOUT_MS,
    )
  },
})
