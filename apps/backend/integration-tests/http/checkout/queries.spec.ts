import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type SellerFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, cartOf } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const IN_ONE_CART = [1, 3, 10]
const ON_THE_PLATFORM = 12_500
const TRIES = 3
/** Statements of what goes on beside the call; a question for each shop would be thousands. */
const NOISE = 25

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let variant_ids: string[]
    let seller: SellerFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      variant_ids = []
      for (let n = 0; n < 12; n += 1) {
        seller = await aSeller(getContainer())
        const { variants } = await aProduct(getContainer(), world, { seller, variants: [{ stock: 1_000 }] })
        variant_ids.push(theOnly(variants).id)
      }
    })
    const shopper = () => aShopper(api, world)
    const connection = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    /** Statements that the whole backend sends while one call is answered. */
    async function statementsOf(call: () => Promise<unknown>): Promise<number> {
      let count = 0
      const add = () => (count += 1)
      connection().on("query", add)
      await call()
      connection().removeListener("query", add)
      return count
    }

    /** Of adding one more line to a cart of so many shops, and of buying it. */
    async function measure(shops: number): Promise<{ add: number; complete: number }> {
      const guest = shopper()
      const lines = variant_ids.slice(0, shops).map((variant_id) => ({ variant_id, quantity: 1 }))
      const last = lines.at(-1)
      const { id } = await guest.open(...lines.slice(0, -1))
      const add = await statementsOf(async () => cartOf(await guest.post.line(id, last)))
      cartOf(await guest.post.address(id, BANDUNG))
      const cart = await guest.deliverBy(id, "regular")
      const complete = await statementsOf(() => guest.complete(cart))
      return { add, complete }
    }

    /** The least of some tries: what is done after an answer, mails and the catalogue, adds to the next count. */
    async function measureAll(): Promise<Record<number, { add: number; complete: number }>> {
      const rows: Record<number, { add: number; complete: number }> = {}
      for (const shops of IN_ONE_CART) {
        const tries = []
        for (let n = 0; n < TRIES; n += 1) tries.push(await measure(shops))
        rows[shops] = {
          add: Math.min(...tries.map(({ add }) => add)),
          complete: Math.min(...tries.map(({ complete }) => complete)),
        }
      }
      return rows
    }

    it("asks the database as often with 12,500 shops on the platform as with 12", async () => {
      const few = await measureAll()
      await connection().raw(
        `insert into seller select (jsonb_populate_record(s, jsonb_build_object('id', 'sel_more' || n, 'handle', 'toko-' || n || '-more'))).*
         from seller s, generate_series(1, ?::int) n where s.id = ?`,
        [ON_THE_PLATFORM, seller.id],
      )
      const many = await measureAll()
      for (const shops of IN_ONE_CART) {
        for (const what of ["add", "complete"] as const) {
          const more = (many[shops]?.[what] ?? 0) - (few[shops]?.[what] ?? 0)
          expect(more, `${what} with ${shops} shops in the cart`).toBeLessThanOrEqual(NOISE)
        }
      }
      // Nothing is asked shop by shop when a line is added; a completion writes three statements more for each order.
      expect((few[10]?.add ?? 0) - (few[3]?.add ?? 0)).toBeLessThanOrEqual(NOISE)
      expect((few[10]?.complete ?? 0) - (few[1]?.complete ?? 0)).toBeLessThanOrEqual(9 * 3 + NOISE)
    }, 180_000)
  },
})
