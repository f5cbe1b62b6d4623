import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { aMember } from "../../support/member"
import { refusal } from "../../support/shopper"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"
import { ISOLATED_CARTS } from "./routes"

const ROWS = Object.entries(ISOLATED_CARTS)

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let variant_id: string
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const product = await aProduct(getContainer(), world, { seller: await aSeller(getContainer()) })
      variant_id = theOnly(product.variants).id
    })

    const send = (token: string, route: string, ids: { cart: string; line: string }, body: object) => {
      const [method, path = ""] = route.split(" ")
      const client = storeClient(api, world, token)
      const address = path.replace(":id", ids.cart).replace(":line_id", ids.line)
      return method === "GET" ? client.get(address) : client.post(address, body)
    }

    async function aMembersCart() {
      const member = await aMember(api, world)
      const cart = await member.shopper.open({ variant_id, quantity: 1 })
      return { member, cart, ids: { cart: cart.id, line: theOnly(theOnly(cart.groups).lines).id } }
    }

    it(`hides a member's cart from guests and other members (${ROWS.length} routes)`, async () => {
      const { member, cart, ids } = await aMembersCart()
      const other = await aMember(api, world)
      for (const [route, body] of ROWS) {
        const unknown = await send(other.token, route, { ...ids, cart: "cart_unknown" }, body)
        expect(refusal(unknown), route).toEqual({ status: 404, code: "CART_NOT_FOUND" })
        const foreign = await send(other.token, route, ids, body)
        expect([foreign.status, foreign.body], route).toEqual([404, unknown.body])
        for (const token of ["", "x.y.z"]) {
          const { status } = await send(token, route, ids, body)
          expect(status, route).toBe(route.endsWith("/join") ? 401 : 404)
        }
      }
      expect(await member.shopper.cart(cart.id)).toEqual(cart)
    })

    it("does not keep the member from any of them", async () => {
      const { member, ids } = await aMembersCart()
      for (const [route, body] of ROWS) {
        // An unknown variant or a cart without delivery is refused by its state, not by its owner.
        expect([200, 400, 409], route).toContain((await send(member.token, route, ids, body)).status)
      }
    })
  },
})
