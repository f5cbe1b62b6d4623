import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SellerPayoutListResponse } from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import { anotherServer } from "../../support/another-server"
import { aProduct, aSeller } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { balancesOf, ledgerOf, potOf } from "../../support/ledger"
import { mailsTo } from "../../support/mails"
import { anOffice } from "../../support/office"
import { aBankAccount, aShopWith, aTreasurer, owe, released } from "../../support/payouts"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { refusal, succeeded } from "../../support/seller"
import { aShopper, orderOf } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

/** A second backend starts, dies, and its work is done again. */
const TIMEOUT_MS = 180_000
const DAY_MS = 86_400_000
const SOLD = { goods: 25_000, shipping: 23_000, commission: 1_250 }
const OWED = SOLD.goods + SOLD.shipping - SOLD.commission

const Count = z.object({ rows: z.tuple([z.object({ n: z.number() })]) })
const Batch = z.object({ batch_id: z.string().nullable() })
const SYSTEM = { type: "system", id: "system", name: "Sistem" }

backendSuite({
  testSuite: ({ api, getContainer, database_url }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const treasurer = (role?: "finance" | "administrator") => aTreasurer(getContainer(), api, role)
    const shop = (amount: number) => aShopWith(getContainer(), amount)
    const balance = async (seller_id: string) => (await balancesOf(getContainer()))[seller_id] ?? 0
    const sweep = async () => {
      const ran = await runWorkflow(getContainer(), "plan-payout-batch", { kind: "sellers", actor: SYSTEM })
      return Batch.parse(ran.result).batch_id
    }
    const sql = (text: string): Promise<unknown> =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)

    it("plans one payment for each shop above the minimum with an account, and says why others wait", async () => {
      const rich = await shop(93_500)
      const exact = await shop(20_000)
      const small = await shop(19_999)
      const minus = await shop(-500)
      const bare = await aSeller(getContainer())
      await owe(getContainer(), bare.id, 50_000)
      const finance = await treasurer()
      const before = await finance.candidates()
      expect(before).toMatchObject({ minimum_idr: 20_000, sellers: { count: 2, total_idr: 113_500 } })
      expect(before.left_out.map(({ seller_id, reason }) => [seller_id, reason])).toEqual([
        [bare.id, "no_account"],
        [small.id, "below_minimum"],
        [minus.id, "negative"],
      ])
      const pot = await potOf(getContainer())
      const batch = await finance.plan()
      expect(batch).toMatchObject({ kind: "sellers", status: "draft", payouts: 2, total_idr: 113_500 })
      expect(new Set(batch.lines.map(({ seller_id, amount_idr }) => `${seller_id} ${amount_idr}`))).toEqual(
        new Set([`${rich.id} 93500`, `${exact.id} 20000`]),
      )
      expect(batch.lines[0]).toMatchObject({ line: 1, account_number: "********7890", status: "planned" })
      expect(batch.sha256).toBeNull()
      expect(await balancesOf(getContainer())).toEqual({
        [small.id]: 19_999,
        [minus.id]: -500,
        [bare.id]: 50_000,
        transit: 113_500,
      })
      expect(await potOf(getContainer())).toBe(pot)
      expect(refusal(await finance.post.plan())).toEqual({ status: 409, code: "NOTHING_TO_PAY" })
    })

    it("keeps to the minimum that the office set, and pays to the newest account", async () => {
      const { id } = await shop(20_000)
      await aBankAccount(getContainer(), id, { bank: "BSI", account_number: "7110000001" })
      await ledgerOf(getContainer()).createLedgerSettings({ id: "settings", payout_minimum_idr: 20_001 })
      expect(await sweep()).toBeNull()
      await owe(getContainer(), id, 1)
      const finance = await treasurer()
      const { lines } = await finance.plan()
      expect(theOnly(lines)).toMatchObject({ bank: "BSI", account_number: "******0001", amount_idr: 20_001 })
      const path = `/admin/payout-batches/${theOnly(await ledgerOf(getContainer()).listPayoutBatches()).id}`
      const shown = await finance.get(`${path}/payouts/${theOnly(lines).id}/account`)
      expect(shown).toMatchObject({ status: 200, body: { account_number: "7110000001" } })
    })

    it("pays of orders only what is released by now and not held", async () => {
      const seller = await aSeller(getContainer())
      await aBankAccount(getContainer(), seller.id)
      const { variants } = await aProduct(getContainer(), world, { seller })
      const variant_id = theOnly(variants).id
      const buyer = aShopper(api, world)
      const placed = await buyer.buy({ variant_id, quantity: 1 })
      const order_id = orderOf(await buyer.getOrder(placed.id, placed.token)).orders[0]?.id ?? ""
      await (await anOffice(getContainer(), api)).capture(order_id)
      const finance = await treasurer()
      const nothing = { status: 409, code: "NOTHING_TO_PAY" }
      const soon = new Date(Date.now() + DAY_MS)
      const past = new Date(Date.now() - DAY_MS)
      expect(refusal(await finance.post.plan())).toEqual(nothing)
      for (const release of [
        { available_at: null },
        { available_at: soon },
        { available_at: past, is_held: true },
      ]) {
        await released(getContainer(), { order_id, seller_id: seller.id, ...release })
        expect(refusal(await finance.post.plan())).toEqual(nothing)
        expect(await ledgerOf(getContainer()).availableBalances({ now: new Date() })).toEqual([])
      }
      await released(getContainer(), { order_id, seller_id: seller.id, available_at: past, is_held: false })
      expect(await ledgerOf(getContainer()).availableBalances({ now: new Date() })).toEqual([
        { seller_id: seller.id, amount: OWED },
      ])
      expect(
        await ledgerOf(getContainer()).availableBalances({ now: new Date(Date.now() - 2 * DAY_MS) }),
      ).toEqual([])
      expect(theOnly((await finance.plan()).lines)).toMatchObject({ amount_idr: OWED, to: seller.name })
    })

    it("takes no money twice: two sweeps at once, and one while a draft is open", async () => {
      const shops = [await shop(30_000), await shop(40_000)]
      const ids = await Promise.all([sweep(), sweep(), sweep()])
      expect(ids.filter((id) => id !== null)).toHaveLength(1)
      expect(await ledgerOf(getContainer()).listPayouts()).toHaveLength(2)
      await owe(getContainer(), shops[0]?.id ?? "", 25_000)
      const finance = await treasurer()
      expect(theOnly((await finance.plan()).lines)).toMatchObject({ amount_idr: 25_000 })
      expect(await balancesOf(getContainer())).toEqual({ transit: 95_000 })
    })

    it(
      "is whole or nothing when its server dies in the middle of the shops",
      async () => {
        const shops = []
        for (let n = 0; n < 5; n += 1) shops.push(await shop(30_000 + n))
        const last = shops[3]?.id ?? ""
        await sql(`
          create function stand_still() returns trigger language plpgsql as
            $$ begin if new.seller_id = '${last}' then perform pg_sleep(600); end if; return new; end $$;
          create trigger stand_still before insert on payout for each row execute function stand_still()`)
        const finance = await treasurer()
        const server = await anotherServer(database_url)
        const cutOff = fetch(`${server.url}/admin/payout-batches`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${finance.token}` },
          body: JSON.stringify({ kind: "sellers" }),
        }).catch(() => undefined)
        const standing = "datname = current_database() and wait_event = 'PgSleep'"
        const asleep = async () =>
          Count.parse(await sql(`select count(*)::int as n from pg_stat_activity where ${standing}`)).rows[0]
            .n
        await expect.poll(asleep, { timeout: 30_000 }).toBe(1)
        await server.kill()
        expect(await cutOff).toBeUndefined()
        await sql(`select pg_terminate_backend(pid) from pg_stat_activity where ${standing}`)
        await sql("drop function stand_still cascade")
        expect(await ledgerOf(getContainer()).listPayoutBatches()).toEqual([])
        const again = await finance.plan()
        expect(new Set(again.lines.map(({ seller_id }) => seller_id))).toEqual(
          new Set(shops.map(({ id }) => id)),
        )
        expect(again.lines).toHaveLength(5)
        expect(await sweep()).toBeNull()
        expect(await balancesOf(getContainer())).toEqual({ transit: 150_010 })
      },
      TIMEOUT_MS,
    )

    it("is approved by somebody other than its maker, and what the clock made by anybody who pays", async () => {
      await shop(30_000)
      const [maker, other] = [await treasurer(), await treasurer("administrator")]
      const made = await maker.plan()
      expect(made).toMatchObject({ made_by: maker.name, can_approve: false })
      expect(refusal(await maker.post.approve(made.id))).toEqual({ status: 403, code: "APPROVER_IS_MAKER" })
      expect(await other.approve(made.id)).toMatchObject({
        status: "approved",
        decided_by: other.name,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      })
      await shop(40_000)
      const swept = await sweep()
      expect(await maker.approve(swept ?? "")).toMatchObject({ made_by: null, status: "approved" })
    })

    it("lets one of two who decide at once win, and tells the other how it stands", async () => {
      const { id: seller_id } = await shop(30_000)
      const people = [await treasurer(), await treasurer(), await treasurer("administrator")]
      for (const clash of ["approve", "reject"] as const) {
        const id = (await sweep()) ?? ""
        const answers = await Promise.all([
          people[0]?.post.approve(id),
          people[1]?.post[clash](id),
          people[2]?.post.approve(id),
        ])
        const won = answers.filter((answer) => answer?.status === 200)
        expect(won).toHaveLength(1)
        const { status } = await (people[0] ?? (await treasurer())).batch(id)
        for (const lost of answers.filter((answer) => answer?.status !== 200))
          expect(lost && refusal(lost)).toEqual({
            status: 409,
            code: "PAYOUT_STATE",
            values: { state: status },
          })
        if (status === "approved") await owe(getContainer(), seller_id, 30_000)
      }
    })

    it("gives the money back when it is rejected, with the reason; nothing follows a rejection", async () => {
      const seller = await shop(30_000)
      const finance = await treasurer()
      const { id, lines } = await finance.plan()
      expect(refusal(await finance.post.reject(id, "")).status).toBe(400)
      expect(await finance.reject(id, "Jumlah belum cocok")).toMatchObject({
        status: "rejected",
        reason: "Jumlah belum cocok",
        lines: [{ status: "withdrawn" }],
      })
      expect(await balancesOf(getContainer())).toEqual({ [seller.id]: 30_000 })
      const refused = { status: 409, code: "PAYOUT_STATE", values: { state: "rejected" } }
      expect(refusal(await finance.post.approve(id))).toEqual(refused)
      expect(refusal(await finance.post.settleAll(id))).toEqual(refused)
      expect(refusal(await finance.post.settle(id, theOnly(lines).id, { outcome: "paid" }))).toEqual({
        ...refused,
        values: { state: "withdrawn" },
      })
      expect((await finance.plan()).total_idr).toBe(30_000)
    })

    it("pays what the bank paid, gives back what it did not, tells the shops, and closes with the last", async () => {
      const [good, bad] = [await shop(30_000), await shop(40_000)]
      const people = await Promise.all(
        [good, bad].map(async (seller) => ({
          owner: await aDesk(getContainer(), api, seller, "owner"),
          finance: await aDesk(getContainer(), api, seller, "finance"),
        })),
      )
      const finance = await treasurer()
      const id = (await sweep()) ?? ""
      const { lines } = await finance.approve(id)
      const lineOf = ({ id: of }: { id: string }) => lines.find(({ seller_id }) => seller_id === of)?.id ?? ""
      expect(refusal(await finance.post.settle(id, lineOf(bad), { outcome: "failed" }))).toMatchObject({
        status: 400,
        code: "REASON_REQUIRED",
      })
      expect(await finance.failed(id, lineOf(bad), "Nama tidak cocok")).toMatchObject({ status: "approved" })
      expect(await balancesOf(getContainer())).toEqual({ [bad.id]: 40_000, transit: 30_000 })
      const pot = await potOf(getContainer())
      const closed = await finance.settleAll(id)
      expect(closed).toMatchObject({ status: "closed", closed_at: expect.any(String) as string })
      expect(closed.lines.find(({ seller_id }) => seller_id === bad.id)).toMatchObject({
        status: "failed",
        reason: "Nama tidak cocok",
        settled_by: finance.name,
      })
      expect(await balancesOf(getContainer())).toEqual({ [bad.id]: 40_000 })
      expect(await potOf(getContainer())).toBe(pot - 30_000)
      expect(
        refusal(await finance.post.settle(id, lineOf(good), { outcome: "failed", reason: "x" })),
      ).toEqual({
        status: 409,
        code: "PAYOUT_STATE",
        values: { state: "paid" },
      })
      const [paid, failed] = people
      const list = await paid?.finance.client.get("/seller/payouts")
      expect(list && succeeded(SellerPayoutListResponse, list).payouts).toMatchObject([
        { amount_idr: 30_000, status: "paid", account_number: "********7890", number: closed.number },
      ])
      await vi.waitFor(
        async () => {
          for (const who of [paid?.owner, paid?.finance])
            expect((await mailsTo(who?.email ?? "")).join()).toMatch(/sudah dikirim ke rekening BRI/)
          expect((await mailsTo(failed?.owner.email ?? "")).join()).toMatch(/Nama tidak cocok/)
        },
        { timeout: 20_000, interval: 200 },
      )
      expect((await mailsTo(failed?.owner.email ?? "")).join()).not.toContain("001234567890")
    })

    it("leaves out an account that the bank refused until the shop replaces or confirms it", async () => {
      const [confirming, replacing] = [await shop(30_000), await shop(40_000)]
      const [one, two] = [
        await aDesk(getContainer(), api, confirming, "owner"),
        await aDesk(getContainer(), api, replacing, "owner"),
      ]
      const account = { bank: "BRI", account_number: "001234567890", holder: "Siti Aminah" }
      const finance = await treasurer()
      const refuse = async () => {
        const id = (await sweep()) ?? ""
        const { lines } = await finance.approve(id)
        for (const line of lines) await finance.failed(id, line.id, "Nama tidak cocok")
        return lines.map(({ amount_idr }) => amount_idr).sort()
      }
      expect(await refuse()).toEqual([30_000, 40_000])
      expect(await sweep()).toBeNull()
      expect(await finance.candidates()).toMatchObject({
        sellers: { count: 0 },
        left_out: [
          { seller_id: replacing.id, available_idr: 40_000, reason: "account_refused" },
          { seller_id: confirming.id, available_idr: 30_000, reason: "account_refused" },
        ],
      })
      expect((await one.client.post("/seller/bank-account", account)).status).toBe(200)
      expect(await refuse()).toEqual([30_000])
      expect(await sweep()).toBeNull()
      expect((await one.client.post("/seller/bank-account", account)).status).toBe(200)
      const moved = await two.client.post("/seller/bank-account", {
        ...account,
        account_number: "7110000001",
      })
      expect(moved.status).toBe(200)
      const { id, lines } = await finance.plan()
      expect(lines.map(({ account_number }) => account_number).sort()).toEqual(["********7890", "******0001"])
      await (await treasurer()).approve(id)
      await finance.settleAll(id)
      await owe(getContainer(), confirming.id, 50_000)
      expect((await finance.plan()).total_idr).toBe(50_000)
      await vi.waitFor(
        async () => expect((await mailsTo(two.email)).join()).toMatch(/Rekening toko .* diganti/),
        { timeout: 20_000, interval: 200 },
      )
      expect((await mailsTo(two.email)).join()).not.toContain("7110000001")
      expect((await mailsTo(one.email)).join()).not.toMatch(/Rekening toko .* diganti/)
    })

    it("shows its approver which shops' accounts are new, or others by now", async () => {
      const [old, fresh, moved] = [await shop(30_000), await shop(40_000), await shop(50_000)]
      await sql(`update bank_account set created_at = now() - interval '4 days'`)
      await aBankAccount(getContainer(), fresh.id, { account_number: "7110000001" })
      await aBankAccount(getContainer(), old.id)
      const finance = await treasurer()
      const { id, lines } = await finance.plan()
      const notes = (of: typeof lines) =>
        Object.fromEntries(of.map(({ seller_id, account_note }) => [seller_id ?? "", account_note]))
      expect(notes(lines)).toEqual({ [old.id]: null, [fresh.id]: "new", [moved.id]: null })
      await aBankAccount(getContainer(), moved.id, { holder: "Orang Lain" })
      const { lines: later } = await (await treasurer()).approve(id)
      expect(notes(later)).toEqual({ [old.id]: null, [fresh.id]: "new", [moved.id]: "changed_since" })
      const { lines: done } = await finance.settleAll(id)
      expect(done.map(({ account_note }) => account_note)).toEqual([null, null, null])
    })

    it("is not approved by who adjusted a balance that it pays, while others and later batches are free", async () => {
      const adjusted = await shop(30_000)
      await shop(40_000)
      const [adjuster, other] = [await treasurer(), await treasurer("administrator")]
      const adjust = (key: string) =>
        adjuster.client.post("/admin/ledger/adjustments", {
          seller_id: adjusted.id,
          counter: "office",
          amount_idr: 900_000,
          reason: "Koreksi timbangan",
          key,
        })
      expect((await adjust("koreksi-1")).status).toBeLessThan(300)
      const first = (await sweep()) ?? ""
      expect((await adjuster.batch(first)).can_approve).toBe(false)
      expect(refusal(await adjuster.post.approve(first))).toEqual({ status: 403, code: "APPROVER_ADJUSTED" })
      expect((await other.batch(first)).can_approve).toBe(true)
      await adjuster.reject(first)
      const second = (await sweep()) ?? ""
      expect(refusal(await adjuster.post.approve(second))).toEqual({ status: 403, code: "APPROVER_ADJUSTED" })
      await other.approve(second)
      await adjuster.settleAll(second)
      await owe(getContainer(), adjusted.id, 25_000)
      const third = (await sweep()) ?? ""
      expect(await adjuster.approve(third)).toMatchObject({ status: "approved", total_idr: 25_000 })
    })

    it("closes a batch whose last two lines are settled at once, each once", async () => {
      await Promise.all([shop(30_000), shop(40_000)])
      const [one, two] = [await treasurer(), await treasurer()]
      const id = (await sweep()) ?? ""
      const { lines } = await one.approve(id)
      const [a = "", b = ""] = lines.map((line) => line.id)
      const answers = await Promise.all([
        one.post.settle(id, a, { outcome: "paid" }),
        two.post.settle(id, b, { outcome: "paid" }),
        two.post.settle(id, a, { outcome: "failed", reason: "Ditolak bank" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409])
      expect((await one.batch(id)).status).toBe("closed")
      const { transit = 0 } = await balancesOf(getContainer())
      expect(transit).toBe(0)
    })

    it("carries what a refund after the payout leaves owing, and the next payout nets it", async () => {
      const seller = await aSeller(getContainer())
      await aBankAccount(getContainer(), seller.id)
      const { variants } = await aProduct(getContainer(), world, { seller })
      const line = { variant_id: theOnly(variants).id, quantity: 1 }
      const buyer = aShopper(api, world)
      const office = await anOffice(getContainer(), api)
      const sold = async (quantity: number) => {
        const placed = await buyer.buy({ ...line, quantity })
        const order_id = orderOf(await buyer.getOrder(placed.id, placed.token)).orders[0]?.id ?? ""
        await office.capture(order_id)
        await released(getContainer(), { order_id, seller_id: seller.id, available_at: new Date(0) })
        return { purchase_id: placed.id, order_id }
      }
      const first = await sold(1)
      const finance = await treasurer()
      await finance.approve((await sweep()) ?? "")
      const { id } = theOnly(await ledgerOf(getContainer()).listPayoutBatches())
      await finance.settleAll(id)
      expect(await balance(seller.id)).toBe(0)
      await runWorkflow(getContainer(), "refund-part", { ...first, key: "office:1", cause: "office" })
      expect(await balance(seller.id)).toBe(-OWED)
      expect(await sweep()).toBeNull()
      expect((await finance.candidates()).left_out).toMatchObject([
        { seller_id: seller.id, available_idr: -OWED, reason: "negative" },
      ])
      await sold(3)
      const owed = await balance(seller.id)
      expect(owed).toBeGreaterThan(20_000)
      const { lines } = await finance.plan()
      expect(theOnly(lines)).toMatchObject({ amount_idr: owed })
      expect(await balance(seller.id)).toBe(0)
      await quiet(getContainer())
    })

    it("is for administrators and finance; a shop sees its own payouts with the right to its money", async () => {
      const seller = await shop(30_000)
      await sweep()
      const other = await aSeller(getContainer())
      const foreign = await aDesk(getContainer(), api, other, "finance")
      const seen = succeeded(SellerPayoutListResponse, await foreign.client.get("/seller/payouts"))
      expect(seen.payouts).toEqual([])
      const clerk = await aDesk(getContainer(), api, seller, "orders")
      for (const path of ["/seller/payouts", "/seller/statements", "/seller/statements/2026-11/pdf"])
        expect(refusal(await clerk.client.get(path)), path).toMatchObject({
          status: 403,
          code: "RIGHT_MISSING",
        })
      expect((await foreign.client.get("/admin/payout-batches")).status).toBe(401)
    })

    it("leaves a line of the audit trail for each decision, without account numbers", async () => {
      await shop(30_000)
      const [maker, other] = [await treasurer(), await treasurer("administrator")]
      const { id, lines, number } = await maker.plan()
      const approved = await other.approve(id)
      await maker.failed(id, theOnly(lines).id, "Rekening 001234567890 ditutup")
      const trail = z
        .object({
          entries: z.array(z.object({ action: z.string(), subject_label: z.string(), after: z.unknown() })),
        })
        .parse((await other.get("/admin/audit?page=1")).body)
        .entries.filter(({ action }) => action.startsWith("payout."))
      expect(trail.map(({ action, subject_label }) => [action, subject_label])).toEqual([
        ["payout.fail", number],
        ["payout.approve", number],
        ["payout.plan", number],
      ])
      expect(trail[1]?.after).toEqual({ status: "approved", sha256: approved.sha256 })
    })
  },
})
