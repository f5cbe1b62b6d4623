import { anAreaTree } from "../../support/areas"
import { aDesk } from "../../support/desk"
import { balancesOf, ledgerOf, potOf } from "../../support/ledger"
import { quiet } from "../../support/quiet"
import { aReturnableSale, type ReturnableSale } from "../../support/returned-sale"
import { aReturnDesk, aReturner, aReturnOffice, lapse } from "../../support/returns"
import { refusal } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { stockOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

/** Three bags at Rp25.000 less 5%, and what the shop sends them for. */
const SALE = { goods: 75_000, shipping: 69_000, commission: 3_750 }
const HOURS = { day: 24, answer: 72, travel: 168 }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sale: ReturnableSale
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sale = await aReturnableSale(getContainer(), api, world)
      await quiet(getContainer())
    })
    const buyer = () => aReturner(api, world, sale.placed)
    const shop = async () => aReturnDesk((await aDesk(getContainer(), api, sale.seller)).client)
    const office = async (role: "administrator" | "finance" = "finance") =>
      aReturnOffice(await aStaffMember(getContainer(), api, { role }))
    const open = (quantity = 2) => buyer().open(sale.order_id, [{ line_id: sale.line_id, quantity }])
    const amount = (amount_idr: number) => [{ line_id: sale.line_id, amount_idr }]
    const stocked = async () =>
      (await stockOf(getContainer(), theOnly(sale.product.variants).inventory_item_id)).stocked_quantity
    /** What of the sale is owed to whom once so much is promised to the buyer, goods and commission in the same share. */
    const owedAfter = (refund: number) => ({
      [sale.seller.id]: SALE.goods + SALE.shipping - SALE.commission - refund + refund / 20,
      ...(refund < SALE.goods && { marketplace: SALE.commission - refund / 20 }),
      ...(refund > 0 && { buyers: refund }),
    })
    const isHeld = async () => {
      const [release] = await ledgerOf(getContainer()).listOrderReleases({ order_id: sale.order_id })
      return release?.is_held
    }
    const kindsOf = (entries: readonly { kind: string; by: string }[]) =>
      entries.map(({ kind, by }) => `${by} ${kind}`)

    describe("the shop answers", () => {
      it("with all of it, and the money goes back without the goods", async () => {
        const { id } = await open()
        const desk = await shop()
        const { returns, counts } = await desk.list()
        expect(theOnly(returns)).toMatchObject({ id, pieces: 2, paid_idr: 50_000, state: "open" })
        expect(counts).toEqual({ answer: 1, goods: 0, waiting: 0, done: 0, all: 1 })
        const answered = await desk.answer(id, { answer: "accept" })
        expect(answered).toMatchObject({
          state: "refunded",
          settled_idr: 50_000,
          goods_back: false,
          acts: [],
        })
        expect(kindsOf(answered.entries)).toEqual(["buyer opened", "seller accepted", "clock refunded"])
        expect(JSON.stringify(answered)).not.toContain("7890")
        expect(await balancesOf(getContainer())).toEqual(owedAfter(50_000))
        expect(await potOf(getContainer())).toBe(SALE.goods + SALE.shipping)
        const refund = theOnly(await ledgerOf(getContainer()).listBuyerRefunds({}))
        expect(refund).toMatchObject({
          key: `return:${id}`,
          cause: "return",
          status: "promised",
          amount: 50_000,
          bank: "Bank Sumsel",
          account_number: "1234567890",
          account_holder: "Siti Aminah",
        })
        expect(await stocked()).toBe(7)
      })

      it("and the same once more changes nothing, another answer is refused with the state", async () => {
        const { id } = await open()
        const desk = await shop()
        const body = { answer: "refuse", reason: "Foto tidak menunjukkan kerusakan" }
        const [first, again] = [await desk.answer(id, body), await desk.answer(id, body)]
        expect(again.entries).toEqual(first.entries)
        expect(refusal(await desk.post.answer(id, { answer: "accept" }))).toEqual({
          status: 409,
          code: "RETURN_STATE",
          values: { state: "refused" },
        })
      })

      it("with a part, not more than was paid and not without a reason", async () => {
        const { id } = await open()
        const desk = await shop()
        const offer = { answer: "offer", reason: "Hanya kemasan luar", lines: amount(20_000) }
        expect(refusal(await desk.post.answer(id, { ...offer, lines: amount(50_001) }))).toEqual({
          status: 400,
          code: "REFUND_ABOVE_PAID",
          fields: { "lines.0.amount_idr": { code: "REFUND_ABOVE_PAID", values: { max: 50_000 } } },
        })
        expect(refusal(await desk.post.answer(id, { ...offer, lines: amount(0) })).fields).toEqual({
          "lines.0.amount_idr": { code: "NUMBER_INVALID", values: { minimum: 1 } },
        })
        expect(refusal(await desk.post.answer(id, { ...offer, lines: amount(0.5) })).fields).toHaveProperty([
          "lines.0.amount_idr",
        ])
        expect(refusal(await desk.post.answer(id, { ...offer, reason: "" })).fields).toEqual({
          reason: { code: "REASON_REQUIRED" },
        })
        const foreign = [{ line_id: "ordli_other", amount_idr: 1 }]
        expect(refusal(await desk.post.answer(id, { ...offer, lines: foreign })).fields).toEqual({
          "lines.0.line_id": { code: "CHOICE_INVALID" },
        })
        await desk.answer(id, offer)
        const seen = await buyer().return(id)
        expect(seen).toMatchObject({ state: "offered", acts: ["agree", "dispute", "withdraw"] })
        expect(theOnly(seen.lines).offered_idr).toBe(20_000)
        const agreed = await buyer().reply(id, "agree")
        expect(agreed).toMatchObject({ state: "refunded", settled_idr: 20_000 })
        expect((await buyer().reply(id, "agree")).entries).toEqual(agreed.entries)
        expect(await balancesOf(getContainer())).toEqual(owedAfter(20_000))
      })

      it("and asks for the goods: money after they came, stock only of the good ones", async () => {
        const { id } = await open()
        const desk = await shop()
        expect((await desk.answer(id, { answer: "accept", goods_back: true })).state).toBe("returning")
        const waiting = await buyer().return(id)
        expect(waiting).toMatchObject({ acts: ["send"], settled_idr: 50_000 })
        expect(waiting.seller_address?.postcode).toMatch(/^\d{5}$/)
        expect(refusal(await buyer().post.parcel(id, { courier: "jne", waybill: "" })).fields).toEqual({
          waybill: { code: "FIELD_REQUIRED" },
        })
        const sent = await buyer().send(id, "JNE-9")
        expect(sent.sending).toMatchObject({ courier: "jne", waybill: "JNE-9" })
        expect((await buyer().send(id, "JNE-9")).entries).toEqual(sent.entries)
        expect(refusal(await desk.post.goods(id, [{ line_id: sale.line_id, good: 3 }])).fields).toEqual({
          "lines.0.good": { code: "RETURN_ABOVE_ARRIVED", values: { left: 2 } },
        })
        const good = [{ line_id: sale.line_id, good: 1 }]
        const [done] = await Promise.all([desk.goods(id, good), desk.post.goods(id, good)])
        expect(theOnly(done.lines).good).toBe(1)
        expect((await desk.return(id)).state).toBe("refunded")
        expect([await stocked(), (await desk.goods(id, good)).state]).toEqual([8, "refunded"])
      })

      it("while the order is held back from its payout", async () => {
        const [first, second] = [await open(1), await open(1)]
        expect(await isHeld()).toBe(true)
        await (await shop()).answer(first.id, { answer: "accept" })
        expect(await isHeld()).toBe(true)
        await buyer().reply(second.id, "withdraw")
        expect(await isHeld()).toBe(false)
      })

      it("and all of a line given back in portions takes all of it back, to the rupiah", async () => {
        const desk = await shop()
        for (const quantity of [1, 2]) await desk.answer((await open(quantity)).id, { answer: "accept" })
        expect(await balancesOf(getContainer())).toEqual(owedAfter(75_000))
        expect((await buyer().list()).orders[0]?.until).toBeNull()
      })

      it("and contests what came back", async () => {
        const { id } = await open()
        const desk = await shop()
        await desk.answer(id, { answer: "accept", goods_back: true })
        expect(refusal(await desk.post.contest(id, "Kotaknya kosong")).code).toBe("RETURN_STATE")
        await buyer().send(id)
        expect((await desk.post.contest(id, "Kotaknya kosong")).status).toBe(200)
        expect((await buyer().return(id)).acts).toEqual(["withdraw"])
        const decided = await (
          await office()
        ).decide(id, { lines: amount(0), reason: "Kotaknya memang kosong" })
        expect(decided).toMatchObject({ state: "closed", settled_idr: 0 })
      })
    })

    describe("the office decides", () => {
      const disputed = async () => {
        const { id } = await open()
        await (await shop()).answer(id, { answer: "refuse", reason: "Barang baik saat dikirim" })
        expect(refusal(await buyer().post.reply(id, { act: "dispute" })).fields).toEqual({
          reason: { code: "REASON_REQUIRED" },
        })
        expect((await buyer().reply(id, "dispute", "Foto jelas rusak")).state).toBe("disputed")
        return id
      }

      it("with an amount and a reason that both sides read", async () => {
        const id = await disputed()
        const desk = await office()
        expect(
          refusal(await desk.post.decide(id, { lines: amount(50_001), reason: "Terlalu banyak" })).fields,
        ).toEqual({
          "lines.0.amount_idr": { code: "REFUND_ABOVE_PAID", values: { max: 50_000 } },
        })
        expect(refusal(await desk.post.decide(id, { lines: amount(1), reason: "" })).fields).toHaveProperty(
          "reason",
        )
        await desk.post.message(id, "Kami periksa fotonya.")
        const decided = await desk.decide(id, { lines: amount(30_000), reason: "Rusak sebagian" })
        expect(decided).toMatchObject({ state: "refunded", settled_idr: 30_000 })
        expect(decided.account?.account_number).toBe("1234567890")
        const [seen, shown] = [await buyer().return(id), await (await shop()).return(id)]
        for (const { entries } of [seen, shown]) {
          expect(kindsOf(entries)).toEqual([
            "buyer opened",
            "seller refused",
            "buyer disputed",
            "office message",
            "office decided",
            "clock refunded",
          ])
          expect(entries.find(({ kind }) => kind === "decided")).toMatchObject({
            text: "Rusak sebagian",
            amount_idr: 30_000,
          })
          expect(JSON.stringify(entries)).not.toContain("by_name")
        }
      })

      it("once, though two decide at once; the other learns the state", async () => {
        const id = await disputed()
        const [finance, administrator] = [await office(), await office("administrator")]
        const answers = await Promise.all([
          finance.post.decide(id, { lines: amount(30_000), reason: "Rusak sebagian" }),
          administrator.post.decide(id, { lines: amount(50_000), reason: "Rusak semua" }),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const lost = theOnly(answers.filter(({ status }) => status === 409))
        expect(refusal(lost).code).toBe("RETURN_STATE")
        expect(["refunding", "refunded"]).toContain(refusal(lost).values?.["state"])
        const { entries, settled_idr } = await finance.return(id)
        expect(entries.filter(({ kind }) => kind === "decided")).toHaveLength(1)
        expect(settled_idr).toBe(answers[0].status === 200 ? 30_000 : 50_000)
        expect(await balancesOf(getContainer())).toEqual(owedAfter(settled_idr ?? 0))
      })

      it("for the goods to come back first", async () => {
        const id = await disputed()
        const decided = await (
          await office()
        ).decide(id, {
          lines: amount(50_000),
          goods_back: true,
          reason: "Kirim kembali dahulu",
        })
        expect(decided.state).toBe("returning")
      })

      it("by administrators and finance only, and only what is disputed", async () => {
        const { id } = await open()
        const body = { lines: amount(1), reason: "Percobaan" }
        for (const role of ["verifier", "programme_officer"] as const) {
          const staff = await aStaffMember(getContainer(), api, { role })
          expect((await staff.get("/admin/return-requests")).status).toBe(403)
          expect((await aReturnOffice(staff).post.decide(id, body)).status).toBe(403)
        }
        expect(refusal(await (await office()).post.decide(id, body))).toMatchObject({
          status: 409,
          values: { state: "open" },
        })
        const list = await (await office()).client.get("/admin/return-requests")
        expect(list.body).toMatchObject({ returns: [], counts: { disputed: 0, running: 1, done: 0, all: 1 } })
      })
    })

    describe("when nobody says anything", () => {
      const stateOf = async (id: string) => (await buyer().return(id)).state

      it("the shop's silence leads to the office, once", async () => {
        const { id } = await open()
        expect(await lapse(getContainer(), HOURS.answer - 1)).toEqual({ due: 0, done: 0 })
        expect(await lapse(getContainer(), HOURS.answer + 1)).toEqual({ due: 1, done: 1 })
        expect(await lapse(getContainer(), HOURS.answer + 1)).toEqual({ due: 0, done: 0 })
        const { state, entries } = await buyer().return(id)
        expect([state, kindsOf(entries)]).toEqual(["disputed", ["buyer opened", "clock lapsed"]])
        expect(refusal(await (await shop()).post.answer(id, { answer: "accept" })).values).toEqual({
          state: "disputed",
        })
      })

      it("a refusal stands", async () => {
        const { id } = await open()
        await (await shop()).answer(id, { answer: "refuse", reason: "Barang baik" })
        await lapse(getContainer(), HOURS.answer + 1)
        expect(await stateOf(id)).toBe("closed")
        expect([await balancesOf(getContainer()), await isHeld()]).toEqual([owedAfter(0), false])
      })

      it("an offer is paid", async () => {
        const { id } = await open()
        await (await shop()).answer(id, { answer: "offer", reason: "Separuh", lines: amount(25_000) })
        await lapse(getContainer(), HOURS.answer + 1)
        expect(await buyer().return(id)).toMatchObject({ state: "refunded", settled_idr: 25_000 })
      })

      it("goods that were not sent back are not paid for, goods that nobody missed are", async () => {
        const [kept, sent] = [await open(1), await open(1)]
        for (const { id } of [kept, sent])
          await (await shop()).answer(id, { answer: "accept", goods_back: true })
        await buyer().send(sent.id)
        expect(await lapse(getContainer(), HOURS.travel + 1)).toEqual({ due: 2, done: 2 })
        expect([await stateOf(kept.id), await stateOf(sent.id)]).toEqual(["closed", "refunded"])
        const late = await (await shop()).goods(sent.id, [{ line_id: sale.line_id, good: 1 }])
        expect([late.state, await stocked()]).toEqual(["refunded", 8])
      })

      it("nothing happens to a dispute", async () => {
        const { id } = await open()
        await lapse(getContainer(), HOURS.answer + 1)
        await lapse(getContainer(), 100 * HOURS.day)
        expect(await stateOf(id)).toBe("disputed")
      })
    })

    describe("who may", () => {
      it("asks a member for the right to orders", async () => {
        const { id } = await open()
        const desk = aReturnDesk((await aDesk(getContainer(), api, sale.seller, "stock")).client)
        for (const answer of [
          await desk.client.get("/seller/returns"),
          await desk.client.get(`/seller/returns/${id}`),
          await desk.post.answer(id, { answer: "accept" }),
        ])
          expect(refusal(answer)).toEqual({ status: 403, code: "RIGHT_MISSING" })
      })
    })
  },
})
