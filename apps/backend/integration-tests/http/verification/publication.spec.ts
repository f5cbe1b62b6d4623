import { Modules } from "@medusajs/framework/utils"
import { ProductListResponse, VerificationListResponse } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import type { RegistryService } from "../../../src/modules/registry/service"
import { anAreaTree } from "../../support/areas"
import { aCategory, aProduct, aSeller } from "../../support/catalogue"
import { mailsTo } from "../../support/mails"
import { aShopOwner, succeeded } from "../../support/seller"
import { aShopper } from "../../support/shopper"
import { aStaffMember } from "../../support/staff"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { aWorld, catalogueFilled, type World } from "../../support/world"

/** Changes reach the index by events, in less than the five seconds of the reading flow. */
const VISIBLE = { timeout: 5_000 }
const DAY_MS = 86_400_000
const dayFromNow = (days: number) => todayInWib(new Date(Date.now() + days * DAY_MS))

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      await catalogueFilled(getContainer())
    })
    const registry = (): RegistryService => getContainer().resolve("registry")
    const handles = async (): Promise<string[]> => {
      const { body } = await storeClient(api, world).get("/store/catalogue/products")
      return ProductListResponse.parse(body).products.map(({ handle }) => handle)
    }
    /** The clock's round on a day, by the workflows the job runs. */
    const roundOn = async (today: string) => {
      const engine = getContainer().resolve(Modules.WORKFLOW_ENGINE)
      for (const id of ["expire-licences", "remind-of-licences"]) await engine.run(id, { input: { today } })
    }

    it("goes the whole way: registration, papers, kecamatan, Dinas, the shop window, and out when a paper ends", async () => {
      const owner = await aShopOwner(getContainer(), api)
      await owner.identify()
      await owner.name()
      const nib = await owner.submitLicence()
      const psat = await owner.submitLicence({
        type: "PSAT-PDUK",
        number: "PSAT 0007",
        issued_on: "2026-01-01",
        valid_until: dayFromNow(10),
      })
      const { handle } = await owner.createProduct()
      await owner.client.post("/seller/onboarding/submit")
      expect(await handles()).toEqual([])

      const verifier = await aStaffMember(getContainer(), api, { role: "verifier" })
      const dinas = await aStaffMember(getContainer(), api, { role: "administrator" })
      for (const { id } of [nib, psat]) {
        expect((await verifier.post(`/admin/licences/${id}/decision`, { decision: "check" })).status).toBe(
          200,
        )
      }
      const accepted = await dinas.post("/admin/verification/accept", {
        licence_ids: [nib.id, psat.id],
        seller_ids: [owner.seller_id],
      })
      expect(accepted.status).toBe(200)
      await expect.poll(handles, VISIBLE).toEqual([handle])
      expect((await owner.shop()).next).toEqual({ who: "nobody", what: "NONE" })
      expect((await owner.shop()).reminders).toMatchObject([{ licence_id: psat.id, days_left: 10 }])

      await roundOn(dayFromNow(0))
      await expect
        .poll(async () => (await mailsTo(owner.email)).filter((mail) => /Perpanjang/.test(mail)))
        .toHaveLength(1)
      await roundOn(dayFromNow(0))
      await roundOn(dayFromNow(4))
      await expect
        .poll(async () => (await mailsTo(owner.email)).filter((mail) => /Perpanjang/.test(mail)))
        .toHaveLength(2)

      await roundOn(dayFromNow(11))
      await expect.poll(handles, VISIBLE).toEqual([])
      const shop = await owner.shop()
      expect(shop.next).toEqual({ who: "seller", what: "RENEW_LICENCE" })
      expect(shop.licences.find(({ id }) => id === psat.id)).toMatchObject({
        state: "expired",
        decisions: [{ to_state: "expired", decided_by: "Sistem" }, {}, {}],
      })
      await roundOn(dayFromNow(11))
      expect((await owner.shop()).licences.find(({ id }) => id === psat.id)?.decisions).toHaveLength(3)
    })

    it("lets nobody buy what a missing, ended or revoked licence takes down, at once", async () => {
      const seller = await aSeller(getContainer(), {
        licences: [{ type: "NIB" }, { type: "PSAT-PDUK", number: "P-1", valid_until: dayFromNow(30) }],
      })
      const category = await aCategory(getContainer(), { goods: "packed_rice" })
      const product = await aProduct(getContainer(), world, { seller, category })
      const variant_id = product.variants[0]?.id ?? ""
      const shopper = aShopper(api, world)
      const { id } = await shopper.open({ variant_id, quantity: 1 })
      const problem = async () => (await shopper.cart(id)).groups[0]?.lines[0]?.problem
      expect(await problem()).toBeNull()

      const [licence] = await registry().listLicences({ number: "P-1" })
      const change = (columns: { state?: "approved" | "revoked"; valid_until?: string }) =>
        registry().updateLicences({ id: licence?.id ?? "", ...columns })
      await change({ valid_until: dayFromNow(-1) })
      expect(await problem()).toBe("VARIANT_NOT_FOR_SALE")
      await change({ valid_until: dayFromNow(0) })
      expect(await problem()).toBeNull()
      await change({ state: "revoked" })
      expect(await problem()).toBe("VARIANT_NOT_FOR_SALE")
      const another = aShopper(api, world)
      const empty = await another.open()
      expect((await another.post.line(empty.id, { variant_id, quantity: 1 })).status).toBe(400)
    })

    it("hides at midnight what ends that day, whether or not the clock ran", async () => {
      const seller = await aSeller(getContainer(), {
        licences: [{ type: "NIB" }, { type: "PSAT-PDUK", number: "P-2", valid_until: dayFromNow(0) }],
      })
      const category = await aCategory(getContainer(), { goods: "packed_rice" })
      const { handle } = await aProduct(getContainer(), world, { seller, category })
      await expect.poll(handles, VISIBLE).toEqual([handle])
    })

    it("takes no organic claim without a certificate", async () => {
      const seller = await aSeller(getContainer())
      const product = await aProduct(getContainer(), world, { seller, title: "Tas organik" })
      const plain = await aProduct(getContainer(), world, { seller, title: "Tas rotan" })
      await expect.poll(handles, VISIBLE).toEqual([plain.handle])
      await registry().createLicences({
        type: "ORGANIK",
        number: "LSO-9",
        state: "approved",
        valid_until: dayFromNow(100),
        business_id: seller.business_id,
      })
      await expect
        .poll(async () => (await handles()).toSorted(), VISIBLE)
        .toEqual([product.handle, plain.handle].toSorted())
    })

    describe("the queue", () => {
      it("shows what waits, by age and turn, to each their own", async () => {
        const [first, second] = [await aShopOwner(getContainer(), api), await aShopOwner(getContainer(), api)]
        await first.submit()
        await second.submit()
        const nib = (await first.shop()).licences[0]?.id ?? ""
        await registry().updateLicences({ id: nib, submitted_at: new Date(Date.now() - 5 * DAY_MS) })

        const dinas = await aStaffMember(getContainer(), api, { role: "administrator" })
        const verifier = await aStaffMember(getContainer(), api, { role: "verifier" })
        const other = await aStaffMember(getContainer(), api, {
          role: "verifier",
          kecamatan_code: "16.08.13",
        })
        const read = async (by: typeof dinas, query = "") =>
          succeeded(VerificationListResponse, await by.get(`/admin/verification?${query}`))

        const all = await read(dinas)
        expect(all.counts).toEqual({
          by_age: { today: 3, days_1_3: 0, days_4_7: 1, over_7: 0 },
          kecamatan: 2,
          dinas: 2,
        })
        expect(all.items[0]).toMatchObject({ kind: "licence", id: nib, type: "NIB", age: "days_4_7" })
        const shops = await read(dinas, "kind=shop")
        expect(shops.items.map((item) => item.kind === "shop" && item.open_licences)).toEqual([1, 1])
        expect((await read(dinas, "age=days_4_7")).items.map(({ id }) => id)).toEqual([nib])
        expect((await read(dinas, "waits_for=kecamatan")).page.total).toBe(2)
        expect((await read(dinas, "kecamatan_code=16.08.13")).items).toEqual([])

        const own = await read(verifier)
        expect(own.items.map(({ kind }) => kind)).toEqual(["licence", "licence"])
        expect(own.items[0]).toMatchObject({ decisions: ["check", "ask_fix"] })
        expect(await read(other)).toMatchObject({ items: [], counts: { kecamatan: 0, dinas: 0 } })
        expect((await dinas.get("/admin/verification?age=old")).status).toBe(400)
      })
    })
  },
})
