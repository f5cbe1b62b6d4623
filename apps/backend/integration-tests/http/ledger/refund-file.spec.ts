import { createHash } from "node:crypto"
import { payoutReference } from "@sebiduk/domain"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { balancesOf, potOf } from "../../support/ledger"
import { mailsTo } from "../../support/mails"
import { anOffice } from "../../support/office"
import { aTreasurer } from "../../support/payouts"
import { quiet } from "../../support/quiet"
import { refusal } from "../../support/seller"
import { aShopper, BANDUNG, orderOf, type Placed } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PAID = 48_000
const ACCOUNT = { bank: "BRI", account_number: "0012-3456 7890", account_holder: "=Siti, Aminah" }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let placed: Placed
    let order_id = ""
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      const { variants } = await aProduct(getContainer(), world, { seller: await aSeller(getContainer()) })
      placed = await shopper().buy({ variant_id: theOnly(variants).id, quantity: 1 })
      order_id = (await seen()).orders[0]?.id ?? ""
      await (await anOffice(getContainer(), api)).capture(order_id)
      await shopper().cancel(placed, order_id, "salah pesan")
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const seen = async () => orderOf(await shopper().getOrder(placed.id, placed.token))
    const refund = async () => theOnly((await seen()).refunds)
    const setAccount = async (body: object = ACCOUNT, id?: string) =>
      shopper().request(`/store/orders/${placed.id}/refunds/${id ?? (await refund()).id}/account`, body, {
        "x-order-token": placed.token,
      })
    const letters = async () => (await mailsTo(BANDUNG.email)).join("\n")

    it("asks the buyer of a cancelled transfer for an account, by mail and on the order's page", async () => {
      expect(await refund()).toMatchObject({
        order_id,
        amount_idr: PAID,
        state: "needs_account",
        account: null,
        can_set_account: true,
        paid_at: null,
      })
      expect(await letters()).toMatch(/Isi rekening untuk pengembalian/)
      expect(await letters()).not.toMatch(/Dinas menghubungi/)
      const finance = await aTreasurer(getContainer(), api)
      expect(await finance.candidates()).toMatchObject({
        refunds: { count: 0 },
        refunds_without_account: { count: 1, total_idr: PAID },
      })
      expect(refusal(await finance.post.plan("refunds"))).toEqual({ status: 409, code: "NOTHING_TO_PAY" })
    })

    it("takes the account, shows it masked, and another one in its place until a batch holds it", async () => {
      const order = orderOf(await setAccount())
      expect(theOnly(order.refunds)).toMatchObject({
        state: "waiting",
        account: { bank: "BRI", account_number: "********7890", account_holder: "=Siti, Aminah" },
        can_set_account: true,
      })
      expect(orderOf(await setAccount({ ...ACCOUNT, bank: "BSI" })).refunds[0]?.account?.bank).toBe("BSI")
      const finance = await aTreasurer(getContainer(), api)
      const { id } = await finance.plan("refunds")
      expect((await refund()).can_set_account).toBe(false)
      const held = { status: 409, code: "REFUND_STATE", values: { state: "in_batch" } }
      expect(refusal(await setAccount())).toEqual(held)
      expect(refusal(await finance.post.plan("refunds"))).toEqual({ status: 409, code: "NOTHING_TO_PAY" })
      await finance.reject(id)
      expect((await setAccount()).status).toBe(200)
      expect((await finance.plan("refunds")).lines).toMatchObject([{ bank: "BRI", amount_idr: PAID }])
    })

    it("refuses what is no account, a refund that is none, and whoever has not the order's token", async () => {
      const invalid = refusal(await setAccount({ bank: "", account_number: "12a", account_holder: "" }))
      expect(Object.keys(invalid.fields ?? {}).sort()).toEqual(["account_holder", "account_number", "bank"])
      expect(refusal(await setAccount({ ...ACCOUNT, account_number: "- - - - 12" }))).toMatchObject({
        status: 400,
        fields: { account_number: { code: "ACCOUNT_NUMBER_INVALID" } },
      })
      expect(refusal(await setAccount(ACCOUNT, "bref_unknown"))).toEqual({
        status: 404,
        code: "REFUND_NOT_FOUND",
      })
      const path = `/store/orders/${placed.id}/refunds/${(await refund()).id}/account`
      expect(refusal(await shopper().request(path, ACCOUNT, { "x-order-token": "x" }))).toMatchObject({
        status: 404,
        code: "ORDER_NOT_FOUND",
      })
    })

    it("is a bank file only once it was approved, the same bytes each time, whatever the bank did", async () => {
      await setAccount()
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      const { id, number, lines } = await maker.plan("refunds")
      expect(refusal(await maker.get(`/admin/payout-batches/${id}/file`))).toEqual({
        status: 409,
        code: "PAYOUT_STATE",
        values: { state: "draft" },
      })
      const { sha256 } = await checker.approve(id)
      const bytes = await checker.file(id)
      const display_id = Number(number.slice(-6))
      expect(new TextDecoder().decode(bytes)).toBe(
        "No,Bank,Nomor Rekening,Nama,Jumlah,Berita\r\n" +
          `1,BRI,001234567890,"'=Siti, Aminah",${PAID},${payoutReference(display_id, 1)}\r\n`,
      )
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256)
      await checker.failed(id, theOnly(lines).id)
      expect(await checker.file(id)).toEqual(bytes)
      expect((await checker.batch(id)).sha256).toBe(sha256)
    })

    it("pays the buyer by the bank, once, and the pot is empty again", async () => {
      await setAccount()
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      const { id, lines, number } = await maker.plan("refunds")
      expect(theOnly(lines).to).toBe((await seen()).orders[0]?.number)
      await checker.approve(id)
      expect(await balancesOf(getContainer())).toEqual({ buyers: PAID })
      expect(await checker.paid(id, theOnly(lines).id)).toMatchObject({ status: "closed", number })
      expect((await checker.post.settle(id, theOnly(lines).id, { outcome: "paid" })).status).toBe(409)
      expect(await balancesOf(getContainer())).toEqual({})
      expect(await potOf(getContainer())).toBe(0)
      expect(await refund()).toMatchObject({
        state: "paid",
        paid_at: expect.any(String) as string,
        can_set_account: false,
      })
      expect(refusal(await setAccount())).toMatchObject({ status: 409, values: { state: "paid" } })
      await vi.waitFor(async () => expect(await letters()).toMatch(/sudah dikirim ke rekening BRI \*+7890/), {
        timeout: 20_000,
        interval: 200,
      })
    })

    it("waits for a better account when the bank refuses, tells the buyer, and goes with the next batch", async () => {
      await setAccount()
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      const first = await maker.plan("refunds")
      await checker.approve(first.id)
      await checker.failed(first.id, theOnly(first.lines).id, "Rekening ditutup")
      expect(await balancesOf(getContainer())).toEqual({ buyers: PAID })
      expect(await refund()).toMatchObject({
        state: "needs_account",
        problem: "Rekening ditutup",
        account: { account_number: "********7890" },
        can_set_account: true,
      })
      expect(refusal(await maker.post.plan("refunds"))).toEqual({ status: 409, code: "NOTHING_TO_PAY" })
      expect(await maker.candidates()).toMatchObject({
        refunds: { count: 0 },
        refunds_without_account: { count: 1, total_idr: PAID },
      })
      await vi.waitFor(async () => expect(await letters()).toMatch(/Rekening ditutup/), {
        timeout: 20_000,
        interval: 200,
      })
      await setAccount({ ...ACCOUNT, account_number: "999888777" })
      expect((await refund()).problem).toBeNull()
      const second = await maker.plan("refunds")
      expect(second.lines).toMatchObject([{ account_number: "*****8777" }])
      await checker.approve(second.id)
      await checker.settleAll(second.id)
      expect(await potOf(getContainer())).toBe(0)
    })

    it("goes to the same account again once the buyer confirms it, each time anew", async () => {
      await setAccount()
      const [maker, checker] = [await aTreasurer(getContainer(), api), await aTreasurer(getContainer(), api)]
      for (const reason of ["Nama tidak cocok", "Rekening tidak aktif"]) {
        const { id, lines } = await maker.plan("refunds")
        expect(await refund()).toMatchObject({ state: "waiting", problem: null })
        await checker.approve(id)
        await checker.failed(id, theOnly(lines).id, reason)
        expect(await refund()).toMatchObject({ state: "needs_account", problem: reason })
        expect((await maker.post.plan("refunds")).status).toBe(409)
        expect(theOnly(orderOf(await setAccount()).refunds)).toMatchObject({
          state: "waiting",
          problem: null,
        })
      }
      expect((await maker.plan("refunds")).lines).toMatchObject([{ account_number: "********7890" }])
    })
  },
})
