import { anAreaTree } from "../../support/areas"
import { aSeller } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { withToken, type LoggedIn } from "../../support/logged-in"
import { quiet } from "../../support/quiet"
import { aReturnableSale, type ReturnableSale } from "../../support/returned-sale"
import { aReturner } from "../../support/returns"
import { refusal } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { aWorld, type World } from "../../support/world"
import { ISOLATED_RETURNS } from "./routes"

const ROWS = Object.entries(ISOLATED_RETURNS)
const of = (actor: string) => ROWS.filter(([route]) => route.includes(` /${actor}/`))
const ONE = of("store").filter(([route]) => route.includes(":return_id"))
const ANSWERED = [200, 201, 400, 409]

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sale: ReturnableSale
    let other: ReturnableSale
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sale = await aReturnableSale(getContainer(), api, world)
      other = await aReturnableSale(getContainer(), api, world)
      await quiet(getContainer())
    })
    const open = async () => {
      const { order_id, line_id, placed } = sale
      return (await aReturner(api, world, placed).open(order_id, [{ line_id, quantity: 1 }])).id
    }
    const buyer = (
      [route, body]: (typeof ROWS)[number],
      { id, token }: { id: string; token: string },
      return_id: string,
    ) => {
      const [method = "", path = ""] = route.split(" ")
      const address = path.replace(":id", id).replace(":return_id", return_id)
      const headers = { "x-order-token": token }
      const client = storeClient(api, world)
      return method === "GET" ? client.get(address, headers) : client.post(address, body, headers)
    }
    const send = (client: LoggedIn, [route, body]: (typeof ROWS)[number], id: string) => {
      const [method = "", path = ""] = route.split(" ")
      return client.send(method, path.replace(":id", id), method === "POST" ? body : undefined)
    }

    it(`opens the returns of a purchase to nobody without its token (${of("store").length} routes)`, async () => {
      const id = await open()
      const { placed } = sale
      for (const row of of("store")) {
        const unknown = refusal(await buyer(row, { ...placed, id: "pur_0000000000" }, id))
        expect(unknown, row[0]).toEqual({ status: 404, code: "ORDER_NOT_FOUND" })
        for (const token of ["", placed.token.slice(1), `${placed.token}A`, other.placed.token])
          expect(refusal(await buyer(row, { ...placed, token }, id)), row[0]).toEqual(unknown)
        expect(ANSWERED.concat(404), row[0]).toContain((await buyer(row, placed, id)).status)
      }
    })

    it(`shows one purchase nothing of the returns of another (${ONE.length} routes)`, async () => {
      const id = await open()
      for (const row of ONE) {
        const unknown = refusal(await buyer(row, other.placed, "rrq_0000000000"))
        expect(unknown, row[0]).toEqual({ status: 404, code: "RETURN_NOT_FOUND" })
        expect(refusal(await buyer(row, other.placed, id)), row[0]).toEqual(unknown)
        expect(ANSWERED, row[0]).toContain((await buyer(row, sale.placed, id)).status)
      }
    })

    it(`shows a shop nothing of what is given back to another (${of("seller").length} routes)`, async () => {
      const id = await open()
      const { client: own } = await aDesk(getContainer(), api, sale.seller)
      const { client: foreign } = await aDesk(getContainer(), api, await aSeller(getContainer()), "owner")
      for (const row of of("seller")) {
        const unknown = refusal(await send(foreign, row, "rrq_0000000000"))
        expect(unknown, row[0]).toEqual({ status: 404, code: "RETURN_NOT_FOUND" })
        expect(refusal(await send(foreign, row, id)), row[0]).toEqual(unknown)
        expect((await send(withToken(api, ""), row, id)).status, row[0]).toBe(401)
        expect(ANSWERED, row[0]).toContain((await send(own, row, id)).status)
      }
    })

    it(`leaves disputes to administrators and finance (${of("admin").length} routes)`, async () => {
      const id = await open()
      const staff = (role: "administrator" | "finance" | "verifier" | "programme_officer") =>
        aStaffMember(getContainer(), api, { role })
      const [finance, administrator] = [await staff("finance"), await staff("administrator")]
      const others = [await staff("verifier"), await staff("programme_officer")]
      for (const row of of("admin")) {
        for (const client of others) expect((await send(client, row, id)).status, row[0]).toBe(403)
        expect((await send(withToken(api, ""), row, id)).status, row[0]).toBe(401)
        expect(refusal(await send(finance, row, "rrq_0000000000")), row[0]).toEqual({
          status: 404,
          code: "RETURN_NOT_FOUND",
        })
        for (const client of [finance, administrator])
          expect(ANSWERED, row[0]).toContain((await send(client, row, id)).status)
      }
    })
  },
})
