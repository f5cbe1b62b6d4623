import {
  AuditListResponse,
  CommissionRuleListResponse,
  Pph22Response,
  type CommissionRuleRow,
} from "@sebiduk/contracts"
import { anAreaTree } from "../../support/areas"
import {
  aCategory,
  aProduct,
  aSeller,
  type CategoryFixture,
  type ProductFixture,
  type SellerFixture,
} from "../../support/catalogue"
import { aCampaign, aCoupon } from "../../support/coupons"
import { aDesk } from "../../support/desk"
import { balancesOf, entriesOf, ledgerOf, potOf } from "../../support/ledger"
import { anOffice } from "../../support/office"
import { quiet } from "../../support/quiet"
import { runWorkflow } from "../../support/run-workflow"
import { refusal, succeeded } from "../../support/seller"
import { aShopper, orderOf, type Placed } from "../../support/shopper"
import { aStaffMember, type StaffFixture } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld, type World } from "../../support/world"

const PRICE = 25_000
const percentage = (bps: number) => ({ kind: "percentage", bps, fixed_idr: null })
const fixed = (fixed_idr: number) => ({ kind: "fixed", bps: null, fixed_idr })

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    let food: CategoryFixture
    let rice: CategoryFixture
    let sawah: SellerFixture
    let anyam: SellerFixture
    let beras: ProductFixture
    let keranjang: ProductFixture
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      food = await aCategory(getContainer(), { name: "Pangan" })
      rice = await aCategory(getContainer(), { name: "Beras", parent: food })
      sawah = await aSeller(getContainer(), { handle: "sawah", name: "Sawah" })
      anyam = await aSeller(getContainer(), { handle: "anyam", name: "Anyam" })
      beras = await aProduct(getContainer(), world, { seller: sawah, category: rice, title: "Beras" })
      keranjang = await aProduct(getContainer(), world, { seller: anyam, title: "Keranjang" })
    })
    const shopper = () => aShopper(api, world)
    const finance = () => aStaffMember(getContainer(), api, { role: "finance" })
    const buy = (products: ProductFixture[], quantity = 2) =>
      shopper().buy(...products.map(({ variants }) => ({ variant_id: theOnly(variants).id, quantity })))
    const ordersOf = async ({ id, token }: Placed) =>
      orderOf(await shopper().getOrder(id, token)).orders.map((order) => order.id)
    /** What was frozen of the goods of a purchase, shop by shop. */
    const frozen = async (placed: Placed) => {
      const order_ids = await ordersOf(placed)
      const lines = await ledgerOf(getContainer()).listSaleLines({ order_id: order_ids }, { take: null })
      return order_ids.map((order_id) => {
        const line = theOnly(lines.filter((row) => row.order_id === order_id && row.line_id !== "delivery"))
        return [line.rule_id, line.commission_bps, line.commission_fixed_idr, line.commission]
      })
    }
    const add = async (by: StaffFixture, rule: object): Promise<CommissionRuleRow> => {
      const answer = await by.post("/admin/commission-rules", rule)
      return CommissionRuleListResponse.parse(succeeded(CommissionRuleListResponse, answer)).rules.at(
        -1,
      ) as CommissionRuleRow
    }
    const any = { name: "Semua", kind: "percentage", bps: 300 }
    const names = (list: CommissionRuleListResponse) => list.rules.map(({ name }) => name)
    const trail = async (subject_id: string) => {
      const admin = await aStaffMember(getContainer(), api, { role: "administrator" })
      const { entries } = AuditListResponse.parse(
        (await admin.get(`/admin/audit?subject_id=${subject_id}`)).body,
      )
      return entries.map(({ action, actor_name }) => [action, actor_name])
    }

    it("keeps 5 % when there is no rule", async () => {
      const placed = await buy([beras, keranjang])
      expect(await frozen(placed)).toEqual([
        [null, 500, null, 2_500],
        [null, 500, null, 2_500],
      ])
      await quiet(getContainer())
    })

    it("takes the first rule of the list that fits, freezes it, and changes nothing sold before", async () => {
      const by = await finance()
      const byFood = await add(by, { ...any, name: "Pangan", category_id: food.id, bps: 250 })
      const byShop = await add(by, { name: "Anyam", seller_id: anyam.id, kind: "fixed", fixed_idr: 1_500 })
      const rest = await add(by, any)
      const first = await buy([beras, keranjang])
      const before = [
        [byFood.id, 250, null, 1_250],
        [byShop.id, null, 1_500, 3_000],
      ]
      expect(await frozen(first)).toEqual(before)

      const order = await by.post("/admin/commission-rules/order", { ids: [rest.id, byFood.id, byShop.id] })
      expect(names(succeeded(CommissionRuleListResponse, order))).toEqual(["Semua", "Pangan", "Anyam"])
      const second = await buy([beras, keranjang])
      expect(await frozen(second)).toEqual([
        [rest.id, 300, null, 1_500],
        [rest.id, 300, null, 1_500],
      ])

      for (const { id } of [rest, byShop, byFood]) {
        const retired = await by.post(`/admin/commission-rules/${id}/retire`)
        expect(retired.status).toBe(200)
        expect((await by.post(`/admin/commission-rules/${id}/retire`)).body).toEqual(retired.body)
      }
      expect((await frozen(await buy([beras])))[0]).toEqual([null, 500, null, 2_500])
      expect(await frozen(first)).toEqual(before)

      const [a = ""] = await ordersOf(first)
      await (await anOffice(getContainer(), api)).capture(a)
      expect(await entriesOf(getContainer(), a)).toContainEqual({
        account: "marketplace",
        seller_id: null,
        kind: "commission",
        amount: 1_250,
        order_id: a,
      })
      const seen = await (await aDesk(getContainer(), api, sawah)).order(a)
      expect([seen.commission_rates, seen.commission_idr]).toEqual([[percentage(250)], 1_250])
      expect(await trail(byFood.id)).toEqual([
        ["commission_rule.retire", by.name],
        ["commission_rule.add", by.name],
      ])
      expect(await trail("all")).toEqual([["commission_rule.order", by.name]])
      await quiet(getContainer())
    })

    it("names each rate of an order with several, and never keeps more than the goods cost", async () => {
      const by = await finance()
      await add(by, { name: "Pangan", category_id: rice.id, kind: "fixed", fixed_idr: 90_000 })
      const tikar = await aProduct(getContainer(), world, { seller: sawah, title: "Tikar" })
      const placed = await buy([beras, tikar], 1)
      const [a = ""] = await ordersOf(placed)
      const seen = await (await aDesk(getContainer(), api, sawah)).order(a)
      expect(seen.commission_rates).toEqual([percentage(500), fixed(90_000)])
      expect(seen.commission_idr).toBe(1_250 + PRICE)
      await quiet(getContainer())
    })

    it("fits a campaign where its coupon was used, and a channel", async () => {
      const by = await finance()
      await aCoupon(getContainer(), { code: "LEBARAN10", percent: 10, campaign: aCampaign("LEBARAN") })
      await add(by, { ...any, name: "Grosir", channel: "wholesale", bps: 100 })
      const rule = await add(by, {
        ...any,
        name: "Lebaran",
        campaign: "LEBARAN",
        bps: 200,
        channel: "retail",
      })
      const guest = shopper()
      const cart = await guest.ready({ variant_id: theOnly(beras.variants).id, quantity: 2 })
      await guest.post.coupon(cart.id, "LEBARAN10")
      const used = await guest.complete(await guest.cart(cart.id))
      // Of the goods before the coupon, which the office bears.
      expect(await frozen(used)).toEqual([[rule.id, 200, null, 1_000]])
      expect(await frozen(await buy([beras]))).toEqual([[null, 500, null, 2_500]])
      await quiet(getContainer())
    })

    it("says what a rule lacks, field by field, and writes the same rule once", async () => {
      const by = await finance()
      const fields = async (rule: object) => {
        const { status, fields: named } = refusal(await by.post("/admin/commission-rules", rule))
        return [status, named]
      }
      expect(await fields({ name: "x", kind: "percentage" })).toEqual([
        400,
        { name: { code: "FIELD_TOO_SHORT", values: { minimum: 2 } }, bps: { code: "FIELD_REQUIRED" } },
      ])
      expect(await fields({ ...any, bps: 10_001 })).toEqual([
        400,
        { bps: { code: "NUMBER_INVALID", values: { maximum: 10_000 } } },
      ])
      expect(await fields({ ...any, fixed_idr: 5 })).toEqual([400, { fixed_idr: { code: "INPUT_INVALID" } }])
      expect(await fields({ ...any, kind: "share" })).toEqual([400, { kind: { code: "CHOICE_INVALID" } }])
      expect(await fields({ ...any, category_id: "pcat_x" })).toEqual([
        400,
        { category_id: { code: "CATEGORY_UNKNOWN" } },
      ])
      expect(await fields({ ...any, seller_id: "sel_x" })).toEqual([
        400,
        { seller_id: { code: "CHOICE_INVALID" } },
      ])
      expect(await fields({ ...any, campaign: "TIDAK-ADA" })).toEqual([
        400,
        { campaign: { code: "CHOICE_INVALID" } },
      ])

      const first = await add(by, any)
      const again = succeeded(CommissionRuleListResponse, await by.post("/admin/commission-rules", any))
      expect(again.rules.map(({ id }) => id)).toEqual([first.id])
      expect(again.choices.categories).toContainEqual({ id: rice.id, name: "Pangan › Beras" })
      const wrong = [[], [first.id, first.id], [first.id, "crul_x"], ["crul_x"]]
      for (const ids of wrong) {
        expect(refusal(await by.post("/admin/commission-rules/order", { ids }))).toMatchObject({
          status: 409,
          code: "COMMISSION_RULES_CHANGED",
        })
      }
      expect(refusal(await by.post("/admin/commission-rules/crul_x/retire"))).toEqual({
        status: 404,
        code: "COMMISSION_RULE_NOT_FOUND",
      })
      const officer = await aStaffMember(getContainer(), api, { role: "programme_officer" })
      expect((await officer.get("/admin/commission-rules")).status).toBe(403)
      expect((await officer.post("/admin/commission-rules", any)).status).toBe(403)
    })

    it("writes two at once behind each other", async () => {
      const by = await finance()
      await Promise.all(
        [1, 2, 3, 4].map((n) => by.post("/admin/commission-rules", { ...any, name: `R${n}` })),
      )
      const { rules } = CommissionRuleListResponse.parse((await by.get("/admin/commission-rules")).body)
      const positions = await ledgerOf(getContainer()).listCommissionRules({}, { order: { position: "ASC" } })
      expect(rules).toHaveLength(4)
      expect(positions.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    })

    it("withholds PPh 22 from sales after it was switched on, and gives it back in the same share", async () => {
      const by = await finance()
      const old = await buy([beras])
      const on = await by.post("/admin/ledger/pph22", { is_withheld: true })
      expect(on.body).toEqual({ is_withheld: true })
      await by.post("/admin/ledger/pph22", { is_withheld: true })
      const fresh = await buy([beras])
      const [[before = ""], [after = ""]] = [await ordersOf(old), await ordersOf(fresh)]
      const office = await anOffice(getContainer(), api)
      await office.capture(before)
      await office.capture(after)
      const withheld = async (order_id: string) =>
        (await entriesOf(getContainer(), order_id))
          .filter(({ kind }) => kind === "pph22")
          .map(({ account, amount }) => [account, amount])
      expect(await withheld(before)).toEqual([])
      expect(await withheld(after)).toEqual([
        ["seller", -250],
        ["tax", 250],
      ])
      expect(await potOf(getContainer())).toBe(2 * (2 * PRICE + 46_000))
      const seen = await (await aDesk(getContainer(), api, sawah)).order(after)
      expect([seen.pph22_idr, seen.receives_idr]).toEqual([250, 2 * PRICE + 46_000 - 2_500 - 250])

      const year = new Date().getUTCFullYear()
      const turnover = async () => {
        const page = Pph22Response.parse((await by.get(`/admin/ledger/pph22?year=${year}`)).body)
        return page.sellers.map(({ seller, turnover_idr, withheld_idr, mark }) => [
          seller.name,
          turnover_idr,
          withheld_idr,
          mark,
        ])
      }
      expect(await turnover()).toEqual([["Sawah", 4 * PRICE, 250, null]])
      const line_id = orderOf(await shopper().getOrder(fresh.id, fresh.token)).orders[0]?.lines[0]?.id ?? ""
      await runWorkflow(getContainer(), "refund-part", {
        purchase_id: fresh.id,
        order_id: after,
        cause: "return",
        key: "return:1",
        lines: [{ line_id, amount: 10_000 }],
      })
      expect((await balancesOf(getContainer()))["tax"]).toBe(200)
      expect(await turnover()).toEqual([["Sawah", 4 * PRICE - 10_000, 200, null]])
      const rest = { purchase_id: fresh.id, order_id: after, cause: "office", key: "office:1" }
      await runWorkflow(getContainer(), "refund-part", rest)
      expect(await balancesOf(getContainer())).not.toHaveProperty("tax")
      expect(await trail("settings")).toEqual([["ledger.pph22", by.name]])
      expect(Pph22Response.parse((await by.get("/admin/ledger/pph22")).body).is_withheld).toBe(true)
      expect((await by.get("/admin/ledger/pph22?year=1999")).status).toBe(400)
      await quiet(getContainer())
    })
  },
})
