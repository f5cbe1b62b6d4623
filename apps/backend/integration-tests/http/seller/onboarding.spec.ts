import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { SELLER_ROUTES, SellerMeResponse, SellerResponse, ShopResponse } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import type { RegistryService } from "../../../src/modules/registry/service"
import type { SellerService } from "../../../src/modules/seller/service"
import type { StaffService } from "../../../src/modules/staff/service"
import { anAreaTree } from "../../support/areas"
import { withToken } from "../../support/logged-in"
import { aSellerLogin, aShopOwner, aShopText, refusal, succeeded } from "../../support/seller"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { aWorld, catalogueFilled, type World } from "../../support/world"

const PERSON = { name: "Siti Aminah", phone: "0812-3456-7890" }
const DAY_MS = 86_400_000

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const anOwner = () => aShopOwner(getContainer(), api)
    const sellers = (): SellerService => getContainer().resolve("seller")
    const trail = async (): Promise<string[]> => {
      const staff: StaffService = getContainer().resolve("staff")
      const entries = await staff.listAuditEntries({}, { order: { created_at: "ASC" } })
      return entries.map(({ action }) => action)
    }
    const isForNewLogins = (path: string) => /\/(register|invitations\/accept)$/.test(path)

    describe("registering", () => {
      it("opens a draft that says what comes next", async () => {
        const login = await aSellerLogin(getContainer(), api, "Siti@contoh.id")
        const answer = await login.client.post("/seller/register", PERSON)
        expect([answer.status, answer.headers["cache-control"]]).toEqual([201, "no-store"])
        const { shop } = succeeded(ShopResponse, answer)
        expect(shop).toMatchObject({
          handle: null,
          line: null,
          status: "draft",
          business: null,
          next_step: "identity",
          next: { who: "seller", what: "FINISH_STEPS" },
        })
        const me = succeeded(SellerMeResponse, await (await login.again()).get("/seller/me"))
        expect(me.shop).toEqual(shop)
        expect(me.member).toMatchObject({
          name: "Siti Aminah",
          email: "siti@contoh.id",
          phone: "+6281234567890",
          rights: ["owner"],
        })
        expect(await trail()).toEqual(["seller.register"])
      })

      it("answers the same shop when repeated, with the token of before and after, and when sent twice at once", async () => {
        const login = await aSellerLogin(getContainer(), api)
        const register = (client = login.client) => client.post("/seller/register", PERSON)
        const answers = await Promise.all([register(), register(), register()])
        answers.push(await register(), await register(await login.again()))
        const ids = answers.map((answer) => succeeded(ShopResponse, answer).shop.id)
        expect(new Set(ids).size).toBe(1)
        expect(await sellers().listSellers()).toHaveLength(1)
        expect(await sellers().listSellerMembers()).toHaveLength(1)
      })

      it("makes a seller of a customer, who stays one with the same password", async () => {
        const login = await aSellerLogin(getContainer(), api)
        await createCustomerAccountWorkflow(getContainer()).run({
          input: { authIdentityId: login.auth_identity_id, customerData: { email: login.email } },
        })
        const { shop } = succeeded(ShopResponse, await (await login.again()).post("/seller/register", PERSON))
        const { member } = succeeded(SellerMeResponse, await (await login.again()).get("/seller/me"))
        expect([shop.status, member.email]).toEqual(["draft", login.email])
        const { token } = await login.as("customer")
        const me = await storeClient(api, world, token).get("/store/members/me")
        expect(me).toMatchObject({ status: 200, body: { member: { email: login.email } } })
      })

      it("asks for a name and a phone number", async () => {
        const { client } = await aSellerLogin(getContainer(), api)
        const answer = await client.post("/seller/register", { name: "S", phone: "123", email: "x@y.id" })
        expect(refusal(answer)).toEqual({
          status: 400,
          code: "INPUT_INVALID",
          fields: {
            name: { code: "FIELD_TOO_SHORT", values: { minimum: 2 } },
            phone: { code: "PHONE_INVALID" },
            email: { code: "INPUT_INVALID" },
          },
        })
      })

      it("is over for a login that was deleted", async () => {
        const login = await aSellerLogin(getContainer(), api)
        await getContainer().resolve(Modules.AUTH).deleteAuthIdentities([login.auth_identity_id])
        const answer = await login.client.post("/seller/register", PERSON)
        expect(refusal(answer)).toEqual({ status: 401, code: "LOGIN_REQUIRED" })
      })
    })

    describe("the shop", () => {
      it("has the handle of its name, which no other has, also when named at once", async () => {
        const owners = [await anOwner(), await anOwner(), await anOwner()]
        const shops = await Promise.all(owners.map((owner) => owner.name(aShopText("Sawah Lestari"))))
        expect(shops.map(({ handle }) => handle).sort()).toEqual([
          "sawah-lestari",
          "sawah-lestari-2",
          "sawah-lestari-3",
        ])
        const again = await Promise.all(owners.map((owner) => owner.name(aShopText("Sawah Lestari"))))
        expect(again).toEqual(shops)
      })

      it("takes the handle of a new name until it is in public, then keeps it", async () => {
        const owner = await anOwner()
        expect((await owner.name(aShopText("Sawah Lestari"))).handle).toBe("sawah-lestari")
        expect((await owner.name(aShopText("Sawah Indah"))).handle).toBe("sawah-indah")
        for (const state of ["active", "suspended"] as const) {
          await owner.decide(state)
          const renamed = await owner.client.post("/seller/onboarding/shop", aShopText("Sawah Makmur"))
          expect(refusal(renamed), state).toEqual({
            status: 409,
            code: "SHOP_NAME_LOCKED",
            fields: { name: { code: "SHOP_NAME_LOCKED" } },
          })
          const text = { ...aShopText("Sawah Indah"), description_id: `Cerita baru: ${state}, sungguh.` }
          expect(await owner.name(text)).toMatchObject({ ...text, handle: "sawah-indah" })
        }
      })

      it("may ask for a least order, in whole rupiah, and take that back", async () => {
        const owner = await anOwner()
        const text = aShopText()
        expect((await owner.name(text)).minimum_order_idr).toBeNull()
        const asked = await owner.name({ ...text, minimum_order_idr: 75_000 })
        expect(asked.minimum_order_idr).toBe(75_000)
        for (const amount of [0, -1, 999, 75_000.5, 100_000_001, "75000"]) {
          const refused = await owner.client.post("/seller/onboarding/shop", {
            ...text,
            minimum_order_idr: amount,
          })
          const { status, fields } = refusal(refused)
          expect([status, fields?.["minimum_order_idr"]?.code], String(amount)).toEqual([
            400,
            "NUMBER_INVALID",
          ])
        }
        expect((await owner.name({ ...text, minimum_order_idr: null })).minimum_order_idr).toBeNull()
      })

      it("calls itself organic with a certificate on its way, in public only with an approved one", async () => {
        const owner = await anOwner()
        await owner.identify()
        const organic = { ...aShopText("Padi Jaya"), description_id: "Beras organik dari sawah sendiri." }
        const say = async (text: object) => refusal(await owner.client.post("/seller/onboarding/shop", text))
        expect(await say(organic)).toEqual({
          status: 409,
          code: "ORGANIC_UNPROVEN",
          fields: { description_id: { code: "ORGANIC_UNPROVEN" } },
        })
        expect((await say(aShopText("Organik Jaya"))).fields).toHaveProperty("name")
        const paper = await owner.submitLicence({
          type: "ORGANIK",
          number: "123-LSO-005-IDN-08-25",
          issued_on: "2026-01-01",
          valid_until: "2099-01-01",
        })
        expect((await owner.name(organic)).name).toBe("Padi Jaya")
        await sellers().updateSellers({ id: owner.seller_id, status: "active" })
        expect((await say(organic)).code).toBe("ORGANIC_UNPROVEN")
        const registry: RegistryService = getContainer().resolve("registry")
        await registry.updateLicences({ id: paper.id, state: "approved" })
        expect(await owner.name(organic)).toMatchObject(organic)
      })

      it("does not change once closed", async () => {
        const owner = await anOwner()
        await owner.decide("closed")
        const closed = { status: 409, code: "SELLER_STATE", values: { state: "closed" } }
        for (const [path, body] of [
          ["onboarding/shop", aShopText()],
          ["onboarding/submit", {}],
          ["holiday", { from: "2099-01-01", until: "2099-01-02" }],
          ["bank-account", { bank: "Bank Contoh", account_number: "12345", holder: "Siti" }],
          ["members/invitations", { name: "Pegawai", email: "pegawai@contoh.id", rights: ["stock"] }],
        ] as const) {
          expect(refusal(await owner.client.post(`/seller/${path}`, body)), path).toEqual(closed)
        }
      })
    })

    describe("submitting", () => {
      it("names the first step that is missing", async () => {
        const owner = await anOwner()
        const missing = async () => {
          const { status, code, values } = refusal(await owner.client.post("/seller/onboarding/submit"))
          return [status, code, values?.["step"]]
        }
        expect(await missing()).toEqual([409, "STEP_MISSING", "identity"])
        await owner.identify()
        expect(await missing()).toEqual([409, "STEP_MISSING", "shop"])
        await owner.name()
        await owner.submitLicence({ type: "IUMK", number: "503/012/IUMK/2019" })
        expect(await missing()).toEqual([409, "STEP_MISSING", "licence"])
        await owner.submitLicence()
        expect(await missing()).toEqual([409, "STEP_MISSING", "product"])
        await owner.createProduct()
        expect((await owner.shop()).next_step).toBe("submit")
      })

      it("hands the shop to the office once, whoever asks how often", async () => {
        const owner = await anOwner()
        const shop = await owner.submit()
        expect(shop).toMatchObject({
          status: "in_review",
          next_step: null,
          next: { who: "seller", what: "ADD_LICENCE" },
        })
        const submit = () => owner.client.post("/seller/onboarding/submit")
        for (const answer of await Promise.all([submit(), submit()])) {
          expect(succeeded(ShopResponse, answer).shop).toEqual(shop)
        }
        const [row] = await sellers().listSellers({ id: owner.seller_id })
        expect(row?.submitted_at).toBeInstanceOf(Date)
        expect((await trail()).filter((action) => action === "seller.submit")).toHaveLength(1)
        await owner.submitLicence({
          type: "PSAT-PDUK",
          number: "PSAT 1608",
          issued_on: "2026-01-01",
          valid_until: "2099-01-01",
        })
        expect((await owner.shop()).next).toEqual({ who: "kecamatan", what: "CHECK_LICENCE" })
      })

      it("works again after the office asked for a correction or said no, and not otherwise", async () => {
        const owner = await anOwner()
        await owner.submit()
        for (const status of ["needs_fix", "rejected"] as const) {
          await owner.decide(status)
          expect((await owner.shop()).next).toEqual({ who: "seller", what: "FIX_SHOP" })
          const answer = await owner.client.post("/seller/onboarding/submit")
          expect(succeeded(ShopResponse, answer).shop.status).toBe("in_review")
        }
        for (const state of ["active", "suspended", "closed"] as const) {
          await owner.decide(state)
          const answer = await owner.client.post("/seller/onboarding/submit")
          expect(refusal(answer)).toEqual({ status: 409, code: "SELLER_STATE", values: { state } })
        }
      })
    })

    describe("a holiday", () => {
      const day = (offset: number): string => todayInWib(new Date(Date.now() + offset * DAY_MS))

      it("is shown to the public until it is over, and can be taken back", async () => {
        const owner = await anOwner()
        const { handle } = await owner.submit()
        await owner.decide("active")
        await catalogueFilled(getContainer())
        const page = async () => {
          const { body } = await storeClient(api, world).get(`/store/catalogue/sellers/${handle ?? ""}`)
          return SellerResponse.parse(body).seller.holiday
        }
        expect(await page()).toBeNull()
        const holiday = { from: day(-3), until: day(0), note: "Panen raya" }
        const { shop } = succeeded(ShopResponse, await owner.client.post("/seller/holiday", holiday))
        expect([shop.holiday, await page()]).toEqual([holiday, holiday])
        const later = { from: day(1), until: day(90), note: "" }
        succeeded(ShopResponse, await owner.client.post("/seller/holiday", later))
        expect(await page()).toEqual(later)
        await sellers().updateSellers({ id: owner.seller_id, holiday_from: day(-9), holiday_until: day(-1) })
        expect([(await owner.shop()).holiday, await page()]).toEqual([null, null])
        succeeded(ShopResponse, await owner.client.post("/seller/holiday", later))
        for (const answer of [
          await owner.client.delete("/seller/holiday"),
          await owner.client.delete("/seller/holiday"),
        ]) {
          expect(succeeded(ShopResponse, answer).shop.holiday).toBeNull()
        }
      })

      it("ends after it begins, today or later, within 90 days", async () => {
        const owner = await anOwner()
        for (const [from, until] of [
          [day(2), day(1)],
          [day(-5), day(-1)],
          [day(0), day(90)],
        ]) {
          expect(refusal(await owner.client.post("/seller/holiday", { from, until })).fields).toEqual({
            until: { code: "HOLIDAY_INVALID", values: { maximum: 90 } },
          })
        }
        const answer = await owner.client.post("/seller/holiday", { from: "2026-02-30", until: "besok" })
        expect(refusal(answer).fields).toEqual({
          from: { code: "DATE_INVALID" },
          until: { code: "DATE_INVALID" },
        })
        expect((await owner.shop()).holiday).toBeNull()
      })
    })

    describe("the door", () => {
      it("is shut to a stranger, a customer and a login without a shop", async () => {
        const login = await aSellerLogin(getContainer(), api)
        const { result } = await createCustomerAccountWorkflow(getContainer()).run({
          input: { authIdentityId: login.auth_identity_id, customerData: { email: login.email } },
        })
        expect(result.email).toBe(login.email)
        const customer = await login.as("customer")
        expect(SELLER_ROUTES.length).toBeGreaterThan(20)
        for (const { method, path } of SELLER_ROUTES) {
          const url = path.replaceAll(/:\w+/g, "x")
          const callers = isForNewLogins(path) ? [customer] : [customer, login.client]
          for (const caller of [withToken(api, ""), withToken(api, "x.y.z"), ...callers]) {
            const answer = await caller.send(method, url, method === "GET" ? undefined : {})
            expect(refusal(answer), `${method} ${url}`).toEqual({ status: 401, code: "LOGIN_REQUIRED" })
          }
        }
      })
    })
  },
})
