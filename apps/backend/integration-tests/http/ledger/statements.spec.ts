import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StatementListResponse, StatementResponse, type Statement } from "@sebiduk/contracts"
import { monthInWib, monthsLater, startOfMonth } from "@sebiduk/domain"
import { extractText, getDocumentProxy } from "unpdf"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller, type SellerFixture } from "../../support/catalogue"
import { aDesk } from "../../support/desk"
import { balancesOf, ledgerOf } from "../../support/ledger"
import type { LoggedIn } from "../../support/logged-in"
import { anOffice } from "../../support/office"
import { aBankAccount, aTreasurer, released } from "../../support/payouts"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { refusal, succeeded } from "../../support/seller"
import { aShopper, orderOf } from "../../support/shopper"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const NOW = monthInWib(new Date())
const LAST = monthsLater(NOW, -1)

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let seller: SellerFixture
    let number = ""
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      seller = await aSeller(getContainer(), { name: "Sawah Lestari" })
      await aBankAccount(getContainer(), seller.id)
      const { variants } = await aProduct(getContainer(), world, { seller })
      const buyer = aShopper(api, world)
      const placed = await buyer.buy({ variant_id: theOnly(variants).id, quantity: 2 })
      const order = orderOf(await buyer.getOrder(placed.id, placed.token)).orders[0]
      const order_id = order?.id ?? ""
      number = order?.number ?? ""
      await (await anOffice(getContainer(), api)).capture(order_id)
      const line = { line_id: order?.lines[0]?.id ?? "", amount: 10_000 }
      await runWorkflow(getContainer(), "refund-part", {
        purchase_id: placed.id,
        order_id,
        key: "office:1",
        cause: "office",
        lines: [line],
      })
      await released(getContainer(), { order_id, seller_id: seller.id, available_at: new Date(0) })
      const finance = await aTreasurer(getContainer(), api)
      const checker = await aTreasurer(getContainer(), api)
      const { id, lines } = await finance.plan()
      await checker.approve(id)
      await checker.failed(id, theOnly(lines).id)
      await aBankAccount(getContainer(), seller.id)
      const again = await finance.plan()
      await checker.approve(again.id)
      await checker.settleAll(again.id)
      await lateEntry("adjustment:last", 70_000, new Date(startOfMonth(NOW).getTime() - 1))
      await lateEntry("adjustment:first", -3_000, startOfMonth(NOW))
      await quiet(getContainer())
    })

    /** An entry as it was written at another time. */
    async function lateEntry(key: string, amount: number, created_at: Date): Promise<void> {
      await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("ledger_entry")
        .insert({
          id: `lent_${key}`,
          key,
          account: "seller",
          seller_id: seller.id,
          kind: "adjustment",
          amount,
          raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
          reason: "Koreksi timbangan",
          created_at,
        })
    }
    const keeper = async () => (await aDesk(getContainer(), api, seller, "finance")).client
    const statement = async (client: LoggedIn, month: string): Promise<Statement> =>
      succeeded(StatementResponse, await client.get(`/seller/statements/${month}`)).statement

    it("closes at what the ledger says, kind by kind, and each month begins where the one before ended", async () => {
      const client = await keeper()
      const { statements } = succeeded(StatementListResponse, await client.get("/seller/statements"))
      expect(statements.map(({ month }) => month)).toEqual([NOW, LAST])
      const [now, last] = [await statement(client, NOW), await statement(client, LAST)]
      expect(last).toMatchObject({
        opening_idr: 0,
        closing_idr: 70_000,
        is_final: true,
        shop: "Sawah Lestari",
      })
      expect(now).toMatchObject({ opening_idr: last.closing_idr, is_final: false, coupons_idr: 0 })
      expect(now.closing_idr).toBe((await balancesOf(getContainer()))[seller.id])
      expect(statements.map(({ opening_idr, closing_idr }) => [opening_idr, closing_idr])).toEqual([
        [now.opening_idr, now.closing_idr],
        [last.opening_idr, last.closing_idr],
      ])
      const paid = 50_000 + 46_000 - 2_500 - 10_000 + 500
      expect(now.sums).toEqual({
        goods_idr: 50_000,
        shipping_idr: 46_000,
        commission_idr: -2_000,
        cash_idr: 0,
        refunds_idr: -10_000,
        pph22_idr: 0,
        adjustments_idr: -3_000,
        payouts_idr: -paid,
      })
      const sum = Object.values(now.sums).reduce((all, amount) => all + amount, now.opening_idr)
      expect(sum).toBe(now.closing_idr)
      expect(now.entries.reduce((all, { amount_idr }) => all + amount_idr, now.opening_idr)).toBe(sum)
      expect(
        now.entries.filter(({ order_number }) => order_number === number).map(({ kind }) => kind),
      ).toEqual(["goods", "shipping", "commission", "refund", "commission"])
      expect(now.entries.filter(({ kind }) => kind.startsWith("payout"))).toMatchObject([
        { kind: "payout", payout_number: "PCR-000001" },
        { kind: "payout_returned", payout_number: "PCR-000001" },
        { kind: "payout", payout_number: "PCR-000002" },
      ])
    })

    it("is a CSV with a row for each entry of the ledger, and a PDF that can be read as text", async () => {
      const client = await keeper()
      const now = await statement(client, NOW)
      const csv = new TextDecoder().decode(await client.download(`/seller/statements/${NOW}/csv`))
      const amounts = csv
        .trim()
        .split("\r\n")
        .slice(2, -1)
        .map((row) => Number(row.split(",").at(-2)))
      const entries = await ledgerOf(getContainer()).listLedgerEntries(
        { seller_id: seller.id, created_at: { $gte: startOfMonth(NOW) } },
        { take: null },
      )
      const ascending = (a: number, b: number) => a - b
      expect(amounts.toSorted(ascending)).toEqual(entries.map(({ amount }) => amount).toSorted(ascending))
      expect(csv).toContain(`,Saldo akhir,,,,,${now.closing_idr}\r\n`)
      const { text } = await extractText(
        await getDocumentProxy(await client.download(`/seller/statements/${NOW}/pdf`)),
        { mergePages: true },
      )
      for (const part of [
        "Sawah Lestari",
        number,
        "PCR-000002",
        "Saldo akhir",
        "Koreksi timbangan",
        "masih dapat berubah",
      ])
        expect(text).toContain(part)
    })

    it("is of the shop alone: another has none, the office may open it, a verifier may not", async () => {
      const other = await aDesk(getContainer(), api, await aSeller(getContainer()), "finance")
      const gone = { status: 404, code: "STATEMENT_NOT_FOUND" }
      expect((await other.client.get("/seller/statements")).body).toEqual({ statements: [] })
      for (const rest of ["", "/csv", "/pdf"])
        expect(refusal(await other.client.get(`/seller/statements/${NOW}${rest}`))).toEqual(gone)
      const finance = await aTreasurer(getContainer(), api)
      const seen = await finance.get(`/admin/statements/${seller.id}/${NOW}`)
      expect(succeeded(StatementResponse, seen).statement).toEqual(await statement(await keeper(), NOW))
      expect((await finance.download(`/admin/statements/${seller.id}/${NOW}/pdf`)).length).toBeGreaterThan(
        1_000,
      )
      expect(refusal(await finance.get(`/admin/statements/sel_unknown/${NOW}`))).toEqual({
        status: 404,
        code: "SELLER_NOT_FOUND",
      })
    })

    it.each([monthsLater(NOW, 1), monthsLater(LAST, -1), "2026-13", "november", "2026-11-01"])(
      "has no month %s",
      async (month) => {
        expect(refusal(await (await keeper()).get(`/seller/statements/${month}`))).toEqual({
          status: 404,
          code: "STATEMENT_NOT_FOUND",
        })
      },
    )
  },
})
