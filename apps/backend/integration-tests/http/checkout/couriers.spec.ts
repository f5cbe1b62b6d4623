import { createServer } from "node:http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture } from "../../support/catalogue"
import { aShopper, BANDUNG, orderOf } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

let price_idr = 31_500
let isAway = false
const courier = createServer((_request, response) => {
  if (isAway) {
    response.writeHead(503).end()
    return
  }
  const service = { chargeable_weight_g: 2_000, parcels: 1, days: { min: 1, max: 2 } }
  const services = [{ service: "regular", price_idr, ...service }]
  response.end(JSON.stringify({ courier: "Kurir Contoh", services }))
})

const PORT = 20_000 + (process.pid % 20_000)
// The runner sets its own `env` after the app's configuration was read.
process.env["COURIER_URL"] = `http://127.0.0.1:${PORT}/rates`

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let rice: ProductFixture
    let basket: ProductFixture
    beforeAll(async () => {
      await new Promise<void>((resolve) => courier.listen(PORT, "127.0.0.1", resolve))
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const product = async (title: string) =>
        aProduct(getContainer(), world, {
          seller: await aSeller(getContainer(), { name: `Toko ${title}` }),
          title,
        })
      rice = await product("Beras")
      basket = await product("Keranjang")
    })
    beforeEach(() => {
      price_idr = 31_500
      isAway = false
    })
    afterAll(() => void courier.close())
    const shopper = () => aShopper(api, world)
    const some = (product: ProductFixture) => ({ variant_id: theOnly(product.variants).id, quantity: 2 })

    const Promised = z.array(
      z.object({ amount: z.coerce.number(), data: z.object({ source: z.string(), quoted_at: z.string() }) }),
    )
    const promised = async () => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["shipping_methods.amount", "shipping_methods.data"] })
      return z
        .array(z.object({ shipping_methods: Promised }))
        .parse(data)
        .flatMap(({ shipping_methods }) => shipping_methods.map(({ amount, data }) => [data.source, amount]))
    }

    it("asks the live courier's price of each shop, and keeps it though it rises", async () => {
      const guest = shopper()
      const { id } = await guest.open(some(rice), some(basket))
      await guest.post.address(id, BANDUNG)
      const options = await guest.options(id)
      expect(
        options.map(({ quotes }) => quotes.map(({ service, price_idr: asked }) => [service, asked])),
      ).toEqual([
        [
          ["regular", 31_500],
          ["pickup", 0],
        ],
        [
          ["regular", 31_500],
          ["pickup", 0],
        ],
      ])
      const ready = await guest.deliverBy(id, "regular")
      expect([ready.delivery_total_idr, ready.missing]).toEqual([63_000, []])
      expect(ready.groups[0]?.delivery?.etd_days).toEqual({ min: 1, max: 2 })
      price_idr = 99_000
      const placed = await guest.complete(ready)
      expect(orderOf(await guest.getOrder(placed.id, placed.token)).delivery_total_idr).toBe(63_000)
      expect(await promised()).toEqual([
        ["Kurir Contoh", 31_500],
        ["Kurir Contoh", 31_500],
      ])
    })

    it("sells by the tariff table while the courier is away", async () => {
      isAway = true
      const guest = shopper()
      await guest.buy(some(rice))
      expect(await promised()).toEqual([["table", 46_000]])
    })

    it("asks no courier for what the buyer fetches", async () => {
      const guest = shopper()
      const { id } = await guest.ready(some(rice))
      await guest.complete(await guest.deliverBy(id, "pickup"))
      expect(await promised()).toEqual([["table", 0]])
    })
  },
})
