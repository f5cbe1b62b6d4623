import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ReconciliationResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type ProductFixture, type SellerFixture } from "../../support/catalogue"
import { balancesOf, entriesOf, ledgerOf, potOf } from "../../support/ledger"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { refusal } from "../../support/seller"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { splitsOf } from "../../support/stock"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const MINUTE_MS = 60_000
const PAID = 96_000
const OWED = PAID - 2_500
const SENT = { timeout: 20_000, interval: 100 }

const Findings = z.array(
  z.object({ check: z.string(), subject: z.string(), what: z.string(), repaired: z.boolean() }),
)

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let sawah: SellerFixture
    let beras: ProductFixture
    let placed: Placed
    let a = ""
    /** What the pot holds besides, see `WITH_CODES`. */
    let code = 0
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      sawah = await aSeller(getContainer(), { handle: "sawah", name: "Sawah" })
      beras = await aProduct(getContainer(), world, { seller: sawah, title: "Beras" })
      placed = await shopper().buy({ variant_id: theOnly(beras.variants).id, quantity: 2 })
      const { orders, transfer } = orderOf(await shopper().getOrder(placed.id, placed.token))
      a = orders[0]?.id ?? ""
      code = transfer?.code ?? 0
      await quiet(getContainer())
      await (await anOffice(getContainer(), api)).capture(a)
      await quiet(getContainer())
    })
    const shopper = () => aShopper(api, world)
    const knex = () => getContainer().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const reconcile = async () => {
      const now = new Date(Date.now() + 20 * MINUTE_MS).toISOString()
      const answer: unknown = await getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run("reconcile", { input: { now } })
      return z.object({ result: Findings }).parse(answer).result
    }
    const page = async (query = "") => {
      const by = await aStaffMember(getContainer(), api, { role: "finance" })
      return ReconciliationResponse.parse((await by.get(`/admin/ledger/reconciliation${query}`)).body)
    }
    const rows = async () =>
      (await page()).rows.map((row) => [row.side, row.payments_idr, row.parts_idr, row.entries_idr])
    /** As a crash would have left it; the database itself lets nobody take an entry away. */
    const lose = async (kind: string) => {
      await knex().raw("alter table ledger_entry disable trigger user")
      await knex()("ledger_entry").where({ kind }).delete()
      await knex().raw("alter table ledger_entry enable trigger user")
    }
    const promise = (method: "transfer" | "card") =>
      ledgerOf(getContainer()).promiseRefund({
        key: "return:1",
        purchase_id: placed.id,
        order_id: a,
        seller_id: sawah.id,
        cause: "return",
        reason: null,
        method,
        bank: null,
        account_number: null,
        account_holder: null,
        lines: [{ line_id: "delivery", amount: 6_000, gross: 6_000, discount: 0, commission: 0, pph22: 0 }],
      })

    it("finds nothing where all agrees, and shows the sums side by side", async () => {
      expect(await reconcile()).toEqual([])
      expect(await page()).toMatchObject({ purchases: [], sellers: [] })
      expect(await rows()).toEqual([
        ["received", PAID, PAID, PAID],
        ["refunded", 0, 0, 0],
        ["refunds_paid", null, 0, 0],
        ["payouts_paid", null, 0, 0],
        ["pot", PAID + code, null, PAID + code],
      ])
      const before = await page("?from=2020-01-01&to=2020-01-31")
      expect(before.rows.map(({ entries_idr }) => entries_idr)).toEqual([0, 0, 0, 0, PAID + code])
      const by = await aStaffMember(getContainer(), api, { role: "finance" })
      const path = "/admin/ledger/reconciliation?from=2026-02-01&to=2026-01-01"
      expect(refusal(await by.get(path))).toMatchObject({
        status: 400,
        fields: { to: { code: "DATE_INVALID" } },
      })
    })

    it("posts entries that a crash left out", async () => {
      await lose("goods")
      expect(await page()).toMatchObject({
        purchases: [
          {
            side: "received",
            payments_idr: PAID,
            parts_idr: PAID,
            entries_idr: 46_000,
            number: placed.number,
          },
        ],
        sellers: [{ name: "Sawah", expected_idr: OWED, entries_idr: OWED - 50_000 }],
      })
      expect(await reconcile()).toMatchObject([{ check: "ledger", subject: placed.id, repaired: true }])
      expect(await reconcile()).toEqual([])
      expect(await balancesOf(getContainer())).toEqual({ [sawah.id]: OWED, marketplace: 2_500 })

      for (const kind of ["goods", "shipping", "commission"]) await lose(kind)
      expect(await reconcile()).toMatchObject([
        { check: "ledger", what: expect.stringMatching(/^paid orders without entries: 1/) as string },
      ])
      expect((await entriesOf(getContainer(), a)).length).toBe(4)
      expect(await potOf(getContainer())).toBe(PAID)
    })

    it("books a refund that was promised and no further, without giving anything twice", async () => {
      const { id } = await promise("transfer")
      expect((await splitsOf(getContainer()))[0]?.refunded).toBe(0)
      expect((await page()).purchases).toMatchObject([
        { side: "refunded", payments_idr: 0, parts_idr: 6_000, entries_idr: 6_000 },
      ])
      expect(await reconcile()).toMatchObject([{ check: "ledger", subject: placed.id, repaired: true }])
      expect(await reconcile()).toEqual([])
      expect((await splitsOf(getContainer()))[0]).toMatchObject({
        refunded: 6_000,
        transactions: [-6_000, PAID],
      })
      expect((await ledgerOf(getContainer()).retrieveBuyerRefund(id)).status).toBe("promised")
      expect(await rows()).toContainEqual(["refunds_paid", null, 0, 0])

      await ledgerOf(getContainer()).settleRefund(id)
      expect(await rows()).toEqual([
        ["received", PAID, PAID, PAID],
        ["refunded", 6_000, 6_000, 6_000],
        ["refunds_paid", null, 6_000, 6_000],
        ["payouts_paid", null, 0, 0],
        ["pot", PAID - 6_000 + code, null, PAID - 6_000 + code],
      ])
      expect(await reconcile()).toEqual([])
    })

    it("pays a card's refund whose provider was away", async () => {
      const { id } = await promise("card")
      const found = await reconcile()
      expect(found).toMatchObject([{ check: "refunds", subject: id, repaired: true }])
      expect((await ledgerOf(getContainer()).retrieveBuyerRefund(id)).status).toBe("paid")
      expect((await splitsOf(getContainer()))[0]?.transactions).toEqual([-6_000, PAID])
      expect(await potOf(getContainer())).toBe(PAID - 6_000)
      expect(await reconcile()).toEqual([])
    })

    it("writes from when a shop may be paid, where a crash left it out", async () => {
      const office = await anOffice(getContainer(), api)
      await office.ship(a, theOnly(beras.variants).id, "JNE-1")
      await office.deliver(a)
      const ledger = ledgerOf(getContainer())
      await expect.poll(async () => (await ledger.listOrderReleases({})).length, SENT).toBe(1)
      await quiet(getContainer())
      const release = theOnly(await ledger.listOrderReleases({}))
      await ledger.deleteOrderReleases(release.id)
      const found = await reconcile()
      expect(found).toMatchObject([{ check: "releases", subject: a, repaired: true }])
      expect(theOnly(await ledger.listOrderReleases({}))).toMatchObject({
        order_id: a,
        available_at: release.available_at,
      })
      expect(await reconcile()).toEqual([])
    })

    it("leaves to people what no rule explains", async () => {
      await ledgerOf(getContainer()).post(
        [{ key: "stray", account: "office", seller_id: null, kind: "adjustment", amount: 7 }],
        { reason: "salah" },
      )
      const open = [{ check: "ledger", subject: "adjustment", repaired: false }]
      expect(await reconcile()).toMatchObject(open)
      expect(await reconcile()).toMatchObject(open)
      expect(await rows()).toContainEqual(["pot", PAID + code, null, PAID + code + 7])
    })
  },
})
