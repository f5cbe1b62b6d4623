import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  AdminBalanceResponse,
  BalanceListResponse,
  EntryListResponse,
  OwnBalanceResponse,
} from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { balancesOf, ledgerOf } from "../../support/ledger"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { refusal, succeeded } from "../../support/seller"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const DAY_MS = 86_400_000
const WINDOW_MS = 7 * DAY_MS
const SENT = { timeout: 20_000, interval: 100 }
/** Two pieces of rice to Bandung, less 5 %. */
const OWED = 50_000 + 46_000 - 2_500
const NOTHING = { total_idr: 0, held_idr: 0, available_idr: 0, carried_idr: 0, in_transit_idr: 0 }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let anyam: SellerFixture
    let beras: ProductFixture
    let placed: Placed
    let a = ""
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah", name: "Sawah Makmur" })
      anyam = await aSeller(getContainer(), { handle: "anyam", name: "Anyam Jaya" })
      beras = await aProduct(getContainer(), world, { seller: sawah, title: "Beras" })
      const basket = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
      placed = await shopper().buy(
        { variant_id: theOnly(beras.variants).id, quantity: 2 },
        { variant_id: theOnly(basket.variants).id, quantity: 1 },
      )
      a = (await seen()).orders[0]?.id ?? ""
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const seen = async () => orderOf(await shopper().getOrder(placed.id, placed.token))
    const member = (seller: SellerFixture, right: "finance" | "orders" = "finance") =>
      aDesk(getContainer(), api, seller, right)
    const ownBalance = async (seller = sawah) =>
      succeeded(OwnBalanceResponse, await (await member(seller)).client.get("/seller/balance"))
    const balance = async (seller = sawah) => (await ownBalance(seller)).balance
    const entries = async (seller = sawah, page = 1) =>
      succeeded(EntryListResponse, await (await member(seller)).client.get(`/seller/entries?page=${page}`))
    const finance = () => aStaffMember(getContainer(), api, { role: "finance" })
    const releases = () => ledgerOf(getContainer()).listOrderReleases({})
    const send = async () => {
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      await office.ship(a, theOnly(beras.variants).id, "JNE-1")
    }
    const arrive = async () => {
      expect((await shopper().receive(placed, a)).status).toBe(200)
      await expect.poll(async () => (await releases()).length, SENT).toBe(1)
      return theOnly(await releases())
    }
    /** As if the days had passed. */
    const pass = async () => {
      const { id } = theOnly(await releases())
      await ledgerOf(getContainer()).updateOrderReleases({ id, available_at: new Date(Date.now() - 1_000) })
    }
    const adjust = async (input: object) =>
      (await finance()).post("/admin/ledger/adjustments", {
        seller_id: sawah.id,
        counter: "office",
        amount_idr: 10_000,
        reason: "Ongkos kirim diganti",
        key: "adjust-0001",
        ...input,
      })

    it("holds what was paid until it arrived and can come back no more", async () => {
      expect(await balance()).toEqual(NOTHING)
      expect(await entries()).toEqual({ groups: [], page: { page: 1, page_size: 20, total: 0 } })
      await send()
      expect(await balance()).toEqual({ ...NOTHING, total_idr: OWED, held_idr: OWED })
      const before = Date.now()
      const release = await arrive()
      const ends = new Date(release.available_at ?? 0).getTime() - WINDOW_MS
      expect(ends).toBeGreaterThanOrEqual(before - 1_000)
      expect(ends).toBeLessThanOrEqual(Date.now() + 1_000)
      expect(await balance()).toEqual({ ...NOTHING, total_idr: OWED, held_idr: OWED })
      expect((await entries()).groups).toMatchObject([
        {
          subject: "order",
          id: a,
          number: `${placed.number}-A`,
          sum_idr: OWED,
          is_available: false,
          is_held: false,
          available_at: new Date(release.available_at ?? 0).toISOString(),
          entries: [
            { kind: "goods", amount_idr: 50_000 },
            { kind: "shipping", amount_idr: 46_000 },
            { kind: "commission", amount_idr: -2_500 },
          ],
        },
      ])
      await pass()
      expect(await balance()).toEqual({ ...NOTHING, total_idr: OWED, available_idr: OWED })
      expect((await entries()).groups[0]?.is_available).toBe(true)
      const next = async () => (await ownBalance()).next_payout
      expect(await next()).toEqual({ left_out: "no_account", minimum_idr: 20_000 })
      const owner = await aDesk(getContainer(), api, sawah, "owner")
      const account = { bank: "Bank Contoh", account_number: "1234567890", holder: "Siti" }
      expect((await owner.client.post("/seller/bank-account", account)).status).toBe(200)
      expect(await next()).toEqual({ left_out: null, minimum_idr: 20_000 })

      const { id } = theOnly(await releases())
      await ledgerOf(getContainer()).updateOrderReleases({ id, is_held: true })
      expect(await balance()).toEqual({ ...NOTHING, total_idr: OWED, held_idr: OWED })
      expect((await entries()).groups[0]).toMatchObject({ is_available: false, is_held: true })
      await quiet(getContainer())
    })

    it("waits for the last parcel, and writes the first arrival only once", async () => {
      const office = await anOffice(getContainer(), api)
      await office.capture(a)
      const desk = await member(sawah, "orders")
      await desk.accept(a)
      const line_id = (await seen()).orders[0]?.lines[0]?.id ?? ""
      await desk.pack(a, [{ line_id, quantity: 1 }])
      await desk.ship(a, "JNE-1")
      await office.deliver(a)
      await quiet(getContainer())
      await expect.poll(async () => (await seen()).orders[0]?.parcels.length, SENT).toBe(1)
      expect(await releases()).toEqual([])
      await desk.pack(a)
      await desk.ship(a, "JNE-2")
      const { available_at } = await arrive()
      await runWorkflow(getContainer(), "release-order", { order_id: a })
      expect((await releases()).map((row) => row.available_at)).toEqual([available_at])
      await quiet(getContainer())
    })

    it("carries what a shop owes after a payout, and shows what is on its way", async () => {
      await send()
      await arrive()
      await pass()
      const ledger = ledgerOf(getContainer())
      const batch = await ledger.createPayoutBatches({ kind: "sellers", total: OWED })
      const { id } = await ledger.createPayouts({
        seller_id: sawah.id,
        amount: OWED,
        bank: "Bank Contoh",
        account_number: "1",
        account_holder: "Siti",
        batch_id: batch.id,
      })
      const entry = { kind: "payout" as const, amount: -OWED, seller_id: sawah.id }
      await ledger.post([{ ...entry, key: `payout:seller:${id}`, account: "seller" }], { payout_id: id })
      expect(await balance()).toEqual({ ...NOTHING, in_transit_idr: OWED })
      await ledger.updatePayouts({ id, status: "paid" })
      expect(await balance()).toEqual(NOTHING)

      await runWorkflow(getContainer(), "refund-part", {
        purchase_id: placed.id,
        order_id: a,
        cause: "office",
        key: "office:1",
        reason: "Barang rusak",
      })
      expect(await balance()).toEqual({ ...NOTHING, total_idr: -OWED, carried_idr: OWED })
      const { groups } = await entries()
      expect(groups.map(({ subject, sum_idr }) => [subject, sum_idr])).toEqual([
        ["order", 0],
        ["payout", -OWED],
      ])
      expect(groups[0]?.entries.slice(3)).toMatchObject([
        { kind: "refund", amount_idr: -96_000, refund_cause: "office", reason: "Barang rusak" },
        { kind: "commission", amount_idr: 2_500 },
      ])
      await quiet(getContainer())
    })

    it("is adjusted by finance with a reason, once", async () => {
      const first = await adjust({})
      expect([first.status, first.body]).toEqual([
        201,
        { balance: { ...NOTHING, total_idr: 10_000, available_idr: 10_000 } },
      ])
      const again = await Promise.all([1, 2, 3].map(() => adjust({})))
      expect(again.map(({ status, body }) => [status, body])).toEqual([1, 2, 3].map(() => [201, first.body]))
      expect(await balancesOf(getContainer())).toEqual({ [sawah.id]: 10_000, office: -10_000 })
      for (const other of [{ amount_idr: 9_000 }, { counter: "marketplace" }, { reason: "Lain lagi" }]) {
        expect(refusal(await adjust(other))).toEqual({ status: 409, code: "ADJUSTMENT_KEY_USED" })
      }
      await adjust({ key: "adjust-0002", amount_idr: -15_000, counter: "marketplace", reason: "Salah catat" })
      expect(await balance()).toEqual({ ...NOTHING, total_idr: -5_000, carried_idr: 5_000 })
      expect((await entries()).groups).toMatchObject([
        { subject: "other", sum_idr: -15_000, entries: [{ kind: "adjustment", reason: "Salah catat" }] },
        { subject: "other", sum_idr: 10_000, entries: [{ reason: "Ongkos kirim diganti" }] },
      ])
      const fields = async (input: object) => refusal(await adjust({ key: "adjust-0003", ...input })).fields
      expect(await fields({ amount_idr: 0 })).toEqual({ amount_idr: { code: "INPUT_INVALID" } })
      expect(await fields({ reason: "x" })).toEqual({
        reason: { code: "FIELD_TOO_SHORT", values: { minimum: 5 } },
      })
      expect(await fields({ counter: "buyers" })).toEqual({ counter: { code: "CHOICE_INVALID" } })
      expect(await fields({ seller_id: "sel_x" })).toEqual({ seller_id: { code: "CHOICE_INVALID" } })
      const admin = await aStaffMember(getContainer(), api, { role: "administrator" })
      const { body } = await admin.get(`/admin/audit?subject_id=${sawah.id}&action=ledger.adjust`)
      expect((body as { entries: unknown[] }).entries).toHaveLength(2)
    })

    it("shows a shop its own only, and only to those who look after its money", async () => {
      await send()
      expect((await entries(anyam)).groups.map(({ number }) => number)).toEqual([`${placed.number}-B`])
      expect((await balance(anyam)).total_idr).toBe(25_000 + 23_000 - 1_250)
      const clerk = await member(sawah, "orders")
      expect(refusal(await clerk.client.get("/seller/balance"))).toEqual({
        status: 403,
        code: "RIGHT_MISSING",
      })
      expect((await clerk.client.get("/seller/entries")).status).toBe(403)
      const owner = await aDesk(getContainer(), api, sawah, "owner")
      expect((await owner.client.get("/seller/balance")).status).toBe(200)
      expect((await owner.client.get("/seller/entries?page=0")).status).toBe(400)
      await quiet(getContainer())
    })

    it("is searched, sorted and opened by the office", async () => {
      await send()
      const by = await finance()
      const list = async (query: string) => {
        const { sellers, page } = BalanceListResponse.parse(
          (await by.get(`/admin/ledger/balances${query}`)).body,
        )
        return [sellers.map(({ seller, balance: row }) => [seller.name, row.total_idr]), page.total]
      }
      expect(await list("")).toEqual([
        [
          ["Sawah Makmur", OWED],
          ["Anyam Jaya", 46_750],
        ],
        2,
      ])
      expect(await list("?q=jaya")).toEqual([[["Anyam Jaya", 46_750]], 1])
      expect(await list("?q=%25")).toEqual([[], 0])
      expect(await list("?page=2")).toEqual([[], 2])
      const one = AdminBalanceResponse.parse((await by.get(`/admin/ledger/balances/${sawah.id}`)).body)
      expect([one.seller.name, one.balance.held_idr, one.groups.length]).toEqual(["Sawah Makmur", OWED, 1])
      expect(refusal(await by.get("/admin/ledger/balances/sel_x"))).toEqual({
        status: 404,
        code: "SELLER_NOT_FOUND",
      })
      const officer = await aStaffMember(getContainer(), api, { role: "programme_officer" })
      for (const path of ["/balances", `/balances/${sawah.id}`, "/pph22", "/reconciliation"])
        expect((await officer.get(`/admin/ledger${path}`)).status, path).toBe(403)
      await quiet(getContainer())
    })

    it("asks the database as often for a thousand entries as for one", async () => {
      const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { client } = await member(sawah)
      const once = async (path: string) => {
        let count = 0
        const add = () => (count += 1)
        connection.on("query", add)
        expect((await client.get(path)).status).toBe(200)
        connection.removeListener("query", add)
        return count
      }
      // Whatever else asks at that moment is no question of ours.
      const asked = async (path: string) => Math.min(await once(path), await once(path), await once(path))
      await adjust({})
      const few = [await asked("/seller/balance"), await asked("/seller/entries")]
      const ledger = ledgerOf(getContainer())
      await ledger.post(
        Array.from({ length: 1_000 }, (_, n) => ({
          key: `adjustment:seller:many-${n}`,
          account: "seller" as const,
          seller_id: sawah.id,
          kind: "adjustment" as const,
          amount: n,
        })),
        { reason: "banyak" },
      )
      expect([await asked("/seller/balance"), await asked("/seller/entries")]).toEqual(few)
      expect((await balance()).total_idr).toBe(10_000 + (999 * 1_000) / 2)
      const last = await entries(sawah, 51)
      expect([last.groups.length, last.page.total]).toEqual([1, 1_001])
    })
  },
})
