import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { withToken } from "../../support/logged-in"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { ACCOUNT, aKey, aPhoto, aReturnDesk, aReturner, arrivedBefore } from "../../support/returns"
import { aShopper, orderOf, refusal, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const DAY_MIN = 24 * 60

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let shop: SellerFixture
    let rice: ProductFixture
    let fruit: ProductFixture
    let placed: Placed
    let order_id: string
    let lines: { rice: string; fruit: string }

    const shopper = () => aShopper(api, world)
    const variantOf = (product: ProductFixture) => theOnly(product.variants).id
    const bought = async (of = placed) => theOnly(orderOf(await shopper().getOrder(of.id, of.token)).orders)

    /** Three bags of rice and two of fruit, paid and on their way. */
    async function aSale(): Promise<Placed> {
      const made = await shopper().buy(
        { variant_id: variantOf(rice), quantity: 3 },
        { variant_id: variantOf(fruit), quantity: 2 },
      )
      const { id } = await bought(made)
      await (await anOffice(getContainer(), api)).capture(id)
      const desk = await aDesk(getContainer(), api, shop)
      await desk.accept(id)
      await desk.pack(id)
      await desk.ship(id, "JNE-1")
      return made
    }

    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      shop = await aSeller(getContainer(), { handle: "sawah" })
      rice = await aProduct(getContainer(), world, { seller: shop, title: "Beras" })
      fruit = await aProduct(getContainer(), world, {
        seller: shop,
        title: "Jambu",
        facts: { perishable: true, shelf_life_days: 5 },
      })
      placed = await aSale()
      const order = await bought()
      order_id = order.id
      const lineOf = (title: string) => order.lines.find((line) => line.title.id === title)?.id ?? ""
      lines = { rice: lineOf("Beras"), fruit: lineOf("Jambu") }
      await quiet(getContainer())
    })
    const buyer = (of: Pick<Placed, "id" | "token"> = placed) => aReturner(api, world, of)
    const arrived = async (minutes = 0) => {
      await shopper().receive(placed, order_id)
      await quiet(getContainer())
      await arrivedBefore(getContainer(), minutes)
    }

    it("may be given back once it arrived, for seven days, and what spoils for one", async () => {
      const before = theOnly((await buyer().list()).orders)
      expect([before.until, before.lines.map(({ left }) => left)]).toEqual([null, [0, 0]])
      await arrived()
      const { orders, needs_account, returns } = await buyer().list()
      const after = theOnly(orders)
      const hoursOf = (line_id: string) => {
        const until = after.lines.find((line) => line.line_id === line_id)?.until ?? ""
        return Math.round((Date.parse(until) - Date.now()) / 3_600_000)
      }
      expect([hoursOf(lines.rice), hoursOf(lines.fruit)]).toEqual([168, 24])
      expect(after.until).toBe(after.lines.find(({ line_id }) => line_id === lines.rice)?.until)
      expect([needs_account, returns]).toEqual([true, []])
    })

    it("is opened with its photos, and answers what was paid for the pieces", async () => {
      await arrived()
      const opened = await buyer().open(order_id, [{ line_id: lines.rice, quantity: 2 }])
      const { acts, account, paid_idr, settled_idr, state, entries, photos } = opened
      expect({ acts, account, paid_idr, settled_idr, state }).toEqual({
        acts: ["withdraw"],
        account: { ...ACCOUNT, account_number: "••••••7890" },
        paid_idr: 50_000,
        settled_idr: null,
        state: "open",
      })
      expect(theOnly(entries)).toMatchObject({ kind: "opened", by: "buyer", amount_idr: 50_000 })
      expect(Math.round((Date.parse(opened.due_at ?? "") - Date.now()) / 3_600_000)).toBe(72)
      const photo = await withToken(api, "").get(theOnly(photos).url)
      expect([photo.status, photo.headers["content-type"]]).toEqual([200, "image/webp"])
      expect((await withToken(api, "").get(`${theOnly(photos).url}A`)).status).toBe(404)
      expect((await buyer().list()).returns.map(({ id }) => id)).toEqual([opened.id])
    })

    it("gives the shop a day for what spoils", async () => {
      await arrived()
      const { due_at } = await buyer().open(order_id, [
        { line_id: lines.rice, quantity: 1 },
        { line_id: lines.fruit, quantity: 1 },
      ])
      expect(Math.round((Date.parse(due_at ?? "") - Date.now()) / 3_600_000)).toBe(24)
    })

    it("keeps to what the goods were at the sale, whatever becomes of the product", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const facts = (await products.retrieveProduct(fruit.id)).metadata ?? {}
      await products.updateProducts(fruit.id, { metadata: { ...facts, perishable: false } })
      await arrived(DAY_MIN + 1)
      const input = await buyer().input(order_id, [{ line_id: lines.fruit, quantity: 1 }])
      expect(refusal(await buyer().post.open(input))).toMatchObject({
        status: 409,
        fields: { "lines.0.line_id": { code: "RETURN_TOO_LATE" } },
      })
    })

    it.each([
      ["rice", 7 * DAY_MIN - 1, 201],
      ["rice", 7 * DAY_MIN + 1, 409],
      ["fruit", DAY_MIN - 1, 201],
      ["fruit", DAY_MIN + 1, 409],
    ] as const)(
      "knows the end of the window to the minute: %s after %i minutes is %i",
      async (what, minutes, status) => {
        await arrived()
        const input = await buyer().input(order_id, [{ line_id: lines[what], quantity: 1 }])
        await arrivedBefore(getContainer(), minutes)
        const answer = await buyer().post.open(input)
        expect(answer.status).toBe(status)
        if (status === 409) {
          const { fields } = refusal(answer)
          const until = String(fields?.["lines.0.line_id"]?.values?.["until"])
          expect(Math.abs(Date.now() - Date.parse(until))).toBeLessThan(2 * 60_000)
        }
      },
    )

    it("is refused with the field and what would be valid", async () => {
      const of = async (change: object, wanted = [{ line_id: lines.rice, quantity: 1 }]) =>
        refusal(await buyer().post.open(await buyer().input(order_id, wanted, change)))
      expect(await of({ photo_ids: ["rpi_unknown"] })).toMatchObject({
        status: 409,
        fields: { "lines.0.line_id": { code: "RETURN_NOT_ARRIVED" } },
      })
      await arrived()
      expect(await of({}, [{ line_id: lines.rice, quantity: 4 }])).toMatchObject({
        status: 409,
        fields: { "lines.0.quantity": { code: "RETURN_ABOVE_ARRIVED", values: { left: 3 } } },
      })
      expect(await of({}, [{ line_id: "ordli_unknown", quantity: 1 }])).toMatchObject({
        status: 400,
        fields: { "lines.0.line_id": { code: "CHOICE_INVALID" } },
      })
      expect(await of({ photo_ids: [] })).toMatchObject({
        status: 400,
        fields: { photo_ids: { code: "FIELD_REQUIRED" } },
      })
      expect(await of({ photo_ids: ["a", "b", "c", "d", "e", "f"] })).toMatchObject({
        status: 400,
        fields: { photo_ids: { code: "FIELD_TOO_LONG", values: { maximum: 5 } } },
      })
      expect(await of({ photo_ids: ["rpi_unknown"] })).toMatchObject({
        status: 400,
        fields: { "photo_ids.0": { code: "FILE_REQUIRED" } },
      })
      expect(await of({ reason: "bored" })).toMatchObject({ fields: { reason: { code: "CHOICE_INVALID" } } })
      expect(await of({ words: "rusak" })).toMatchObject({
        fields: { words: { code: "FIELD_TOO_SHORT", values: { minimum: 10 } } },
      })
      expect(await of({ account: null })).toMatchObject({
        status: 400,
        fields: { account: { code: "FIELD_REQUIRED" } },
      })
      expect(await of({ account: { ...ACCOUNT, account_number: "12" } })).toMatchObject({
        fields: { "account.account_number": { code: "ACCOUNT_NUMBER_INVALID" } },
      })
      expect((await buyer().list()).returns).toEqual([])
    })

    it("is opened once, though it is sent twice, and at once", async () => {
      await arrived()
      const input = await buyer().input(order_id, [{ line_id: lines.rice, quantity: 1 }])
      const answers = await Promise.all([buyer().post.open(input), buyer().post.open(input)])
      expect(answers.map(({ status }) => status)).toEqual([201, 201])
      expect(refusal(await buyer().post.open({ ...input, key: aKey() })).status).toBe(400)
      expect((await buyer().list()).returns).toHaveLength(1)
    })

    it("takes no piece twice, and each again that was withdrawn", async () => {
      await arrived()
      const two = [{ line_id: lines.rice, quantity: 2 }]
      const inputs = [await buyer().input(order_id, two), await buyer().input(order_id, two)]
      const answers = await Promise.all(inputs.map((input) => buyer().post.open(input)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
      const opened = theOnly((await buyer().list()).returns)
      const left = async () =>
        theOnly((await buyer().list()).orders).lines.find(({ line_id }) => line_id === lines.rice)?.left
      expect(await left()).toBe(1)
      expect((await buyer().reply(opened.id, "withdraw", "Ternyata tidak rusak")).state).toBe("withdrawn")
      expect((await buyer().reply(opened.id, "withdraw", "Ternyata tidak rusak")).state).toBe("withdrawn")
      expect(await left()).toBe(3)
    })

    it("takes photos once something has arrived, nothing else, and not without end", async () => {
      expect(refusal(await buyer().post.photo(await aPhoto()))).toMatchObject({
        status: 409,
        code: "RETURN_NOT_ARRIVED",
      })
      await arrived()
      expect(refusal(await buyer().post.photo("%PDF-1.4\n%%EOF\n"))).toMatchObject({
        status: 400,
        code: "FILE_TYPE_UNSUPPORTED",
      })
      const { post } = buyer()
      const sent = []
      for (let index = 0; index < 21; index += 1) sent.push((await post.photo(await aPhoto())).status)
      expect([sent.filter((status) => status === 201).length, sent.at(-1)]).toEqual([20, 409])
    })

    it("talks about it in order, and not without end", async () => {
      await arrived()
      const { id } = await buyer().open(order_id, [{ line_id: lines.rice, quantity: 1 }])
      const desk = aReturnDesk((await aDesk(getContainer(), api, shop)).client)
      const key = aKey()
      await buyer().post.message(id, "Bisa diganti?", key)
      await buyer().post.message(id, "Bisa diganti?", key)
      await desk.post.message(id, "Kami cek dahulu.")
      const said = (await buyer().return(id)).entries.filter(({ kind }) => kind === "message")
      expect(said.map(({ by, text }) => [by, text])).toEqual([
        ["buyer", "Bisa diganti?"],
        ["seller", "Kami cek dahulu."],
      ])
      expect(refusal(await buyer().post.message(id, "  "))).toMatchObject({
        status: 400,
        fields: { text: { code: "FIELD_REQUIRED" } },
      })
      expect(refusal(await buyer().post.message(id, "x".repeat(501))).fields).toHaveProperty("text")
      const more = []
      for (let index = 0; index < 20; index += 1)
        more.push((await buyer().post.message(id, `${index}`)).status)
      expect([more.filter((status) => status === 200).length, more.at(-1)]).toEqual([19, 429])
      expect((await desk.post.message(id, "Masih ada tempat")).status).toBe(200)
    })

    it("is seen and touched only by who holds the purchase's token, and only as its own", async () => {
      await arrived()
      const mine = await buyer().open(order_id, [{ line_id: lines.rice, quantity: 1 }])
      const other = await aSale()
      const others = buyer(other)
      const foreign = buyer({ ...placed, token: other.token })
      const unknown = refusal(await others.get("rrq_unknown"))
      expect(unknown).toEqual({ status: 404, code: "RETURN_NOT_FOUND" })
      expect(refusal(await others.get(mine.id))).toEqual(unknown)
      expect(refusal(await others.post.reply(mine.id, { act: "withdraw" }))).toEqual(unknown)
      expect(refusal(await others.post.message(mine.id, "Halo"))).toEqual(unknown)
      expect(refusal(await foreign.get(mine.id))).toEqual({ status: 404, code: "ORDER_NOT_FOUND" })
      expect(
        refusal(
          await others.post.open(
            await others.input(order_id, [{ line_id: lines.rice, quantity: 1 }], {
              photo_ids: ["rpi_unknown"],
            }),
          ),
        ),
      ).toEqual({
        status: 404,
        code: "ORDER_NOT_FOUND",
      })
      await shopper().receive(other, theOnly((await others.list()).orders).order_id)
      const photo = await others.photo()
      const stolen = await buyer().input(order_id, [{ line_id: lines.rice, quantity: 1 }], {
        photo_ids: [photo],
      })
      expect(refusal(await buyer().post.open(stolen)).fields).toHaveProperty(["photo_ids.0"])
      expect((await buyer().return(mine.id)).state).toBe("open")
    })

    it("is told the shop once, by mail", async () => {
      await arrived()
      await buyer().open(order_id, [{ line_id: lines.rice, quantity: 1 }])
      await quiet(getContainer())
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "notification", fields: ["template", "to"] })
      const templates = z.array(z.object({ template: z.string() })).parse(data)
      expect(
        templates.filter(({ template }) => template.includes("return")).map(({ template }) => template),
      ).toEqual(["shop-return_opened"])
    })
  },
})
