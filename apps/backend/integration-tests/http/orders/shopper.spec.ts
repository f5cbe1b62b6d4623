import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { quiet } from "../../support/quiet"
import { aShopper, orderOf, refusal, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PHONE = "0812-3456-7890"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let mine: Placed
    let theirs: Placed
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const seller = await aSeller(getContainer())
      const { variants } = await aProduct(getContainer(), world, { seller })
      const line = { variant_id: theOnly(variants).id, quantity: 1 }
      mine = await aShopper(api, world).buy(line)
      theirs = await aShopper(api, world).buy(line)
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const notFound = { status: 404, body: { code: "ORDER_NOT_FOUND", message: "There is no such order" } }

    it("opens to its token only; every other answer is that of an order that is not there", async () => {
      const guest = shopper()
      expect(orderOf(await guest.getOrder(mine.id, mine.token)).number).toBe(mine.number)
      expect(mine.token).toMatch(/^[\w-]{43}$/)
      for (const [id, token] of [
        [mine.id, undefined],
        [mine.id, ""],
        [mine.id, theirs.token],
        [mine.id, mine.token.slice(0, -1)],
        [mine.id, `${mine.token}A`],
        [mine.id, mine.id],
        ["order_unknown", mine.token],
        ["lookup", mine.token],
        ["%00", mine.token],
      ] as const) {
        const { status, body } = await guest.getOrder(id, token)
        expect({ status, body }, `${id} ${token}`).toEqual(notFound)
      }
    })

    it("is kept by nobody on the way", async () => {
      const { headers } = await shopper().getOrder(mine.id, mine.token)
      expect(headers["cache-control"]).toBe("no-store")
    })

    it("is found by number and phone together; a wrong one of the two answers alike", async () => {
      const guest = shopper()
      expect((await guest.lookUp(mine.number, PHONE)).status).toBe(200)
      for (const [number, phone] of [
        [mine.number, "0812-3456-7891"],
        [mine.number, "bukan nomor"],
        ["SBD-999999", PHONE],
        ["SBD-000000", PHONE],
        ["SBD-99999999999", PHONE],
        ["pesanan saya", PHONE],
        ["1' OR '1'='1", PHONE],
        ["\u0000\u0000\u00001", PHONE],
      ] as const) {
        const { status, body } = await guest.lookUp(number, phone)
        expect([status, (body as { code: unknown }).code], `${number} ${phone}`).toEqual(
          number.includes("\u0000") ? [400, "INPUT_INVALID"] : [404, "ORDER_NOT_FOUND"],
        )
        if (status === 404) expect(body).toEqual(notFound.body)
      }
      expect(refusal(await guest.request("/store/orders/lookup", {})).fields).toEqual({
        number: { code: "FIELD_REQUIRED" },
        phone: { code: "FIELD_REQUIRED" },
      })
    })

    it("lets nobody guess the phone of a number", async () => {
      const guest = shopper()
      const guesses = await Promise.all(
        Array.from({ length: 50 }, (_, n) => guest.lookUp(theirs.number, `0813000${1_000 + n}`)),
      )
      expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([404]))
      // From here the right phone is refused as well: nobody learns that it is right.
      for (const phone of ["081300000060", PHONE]) {
        expect(refusal(await guest.lookUp(theirs.number, phone))).toEqual({
          status: 429,
          code: "TOO_MANY_REQUESTS",
        })
      }
      expect((await guest.lookUp(mine.number, PHONE)).status).toBe(200)
    })

    it("lets nobody try a phone on many numbers", async () => {
      const guest = shopper()
      const phone = "081388880000"
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => guest.lookUp(`SBD-${800_000 + n}`, phone)),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
      expect(refusal(await guest.lookUp("SBD-800010", phone)).code).toBe("TOO_MANY_REQUESTS")
    })

    it("may be looked up by its buyer as often as they like", async () => {
      for (let n = 0; n < 12; n += 1) {
        expect((await shopper().lookUp(mine.number, PHONE)).status).toBe(200)
      }
    })
  },
})
