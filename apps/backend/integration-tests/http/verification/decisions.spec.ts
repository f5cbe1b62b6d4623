import {
  AcceptManyResponse,
  AdminLicenceResponse,
  AdminSellerListResponse,
  AdminSellerResponse,
  AuditListResponse,
  LicenceResponse,
} from "@sebiduk/contracts"
import type { RegistryService } from "../../../src/modules/registry/service"
import { anAreaTree } from "../../support/areas"
import { mailsTo } from "../../support/mails"
import { aNik, anIdentity, aShopOwner, refusal, succeeded } from "../../support/seller"
import { aStaffMember, type StaffFixture } from "../../support/staff"
import { backendSuite } from "../../support/suite"
import { aWorld } from "../../support/world"

/** Mail leaves after the answer, by an event. */
const SENT = { timeout: 10_000 }

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const anOwner = () => aShopOwner(getContainer(), api)
    const verifier = (kecamatan_code?: string) =>
      aStaffMember(getContainer(), api, { role: "verifier", ...(kecamatan_code && { kecamatan_code }) })
    const dinas = () => aStaffMember(getContainer(), api, { role: "administrator" })
    const decide = (by: StaffFixture, id: string, decision: string, reason = "") =>
      by.post(`/admin/licences/${id}/decision`, { decision, reason })
    const rule = async (by: StaffFixture, id: string, decision: string, reason = "") =>
      succeeded(LicenceResponse, await decide(by, id, decision, reason)).licence
    const ruleShop = (by: StaffFixture, id: string, decision: string, reason = "") =>
      by.post(`/admin/sellers/${id}/decision`, { decision, reason })

    it("leads a licence from the kecamatan to the Dinas, with who, when and why at each step", async () => {
      const owner = await anOwner()
      await owner.submit()
      const [licence] = (await owner.shop()).licences
      await owner.unpublish()
      const id = licence?.id ?? ""
      const [look, office] = [await verifier(), await dinas()]

      const detail = succeeded(AdminLicenceResponse, await look.get(`/admin/licences/${id}`))
      expect(detail.decisions).toEqual(["check", "ask_fix"])
      expect(detail.business).toMatchObject({ name: "Padi Ibu Siti", kecamatan: "Belitang" })
      expect(detail.business.nik).toMatch(/^1608\*{10}\d\d$/)

      expect((await rule(look, id, "check")).state).toBe("checked")
      expect((await owner.shop()).next).toEqual({ who: "dinas", what: "DECIDE_LICENCE" })
      expect((await rule(office, id, "reject", "Foto tidak terbaca")).state).toBe("rejected")
      expect((await owner.shop()).next).toEqual({ who: "seller", what: "FIX_LICENCE" })

      const again = await owner.client.post(`/seller/licences/${id}`, {
        number: licence?.number,
        evidence_id: licence?.evidence?.id,
      })
      expect(again.status).toBe(200)
      await rule(look, id, "check")
      const approved = await rule(office, id, "approve")
      expect(approved.state).toBe("approved")
      expect(
        approved.decisions.map(({ from_state, to_state, reason, decided_by }) => [
          from_state,
          to_state,
          reason,
          decided_by,
        ]),
      ).toEqual([
        ["checked", "approved", null, office.name],
        ["submitted", "checked", null, look.name],
        ["checked", "rejected", "Foto tidak terbaca", office.name],
        ["submitted", "checked", null, look.name],
      ])
      expect((await owner.shop()).licences[0]?.decisions).toEqual(approved.decisions)

      const trail = succeeded(AuditListResponse, await office.get(`/admin/audit?subject_id=${id}`))
      expect(trail.entries.map(({ action, actor_name }) => [action, actor_name]).slice(0, 3)).toEqual([
        ["licence.approve", office.name],
        ["licence.check", look.name],
        ["licence.submit", "Siti Aminah"],
      ])
    })

    it("mails the owner each ruling once, with its reason and without identity numbers", async () => {
      const owner = await anOwner()
      const nik = aNik()
      await owner.identify(anIdentity(nik))
      await owner.name()
      const { id } = await owner.submitLicence()
      await rule(await verifier(), id, "ask_fix", "Unggah halaman kedua")
      await expect.poll(() => mailsTo(owner.email), SENT).toHaveLength(1)
      const [mail] = await mailsTo(owner.email)
      expect(mail).toContain("Alasan: Unggah halaman kedua")
      expect(mail).toContain("perlu diperbaiki")
      expect(mail).not.toContain(nik)
    })

    it("asks for a reason, in words", async () => {
      const owner = await anOwner()
      await owner.submit()
      const id = (await owner.shop()).licences[0]?.id ?? ""
      const office = await dinas()
      for (const reason of ["", "   "]) {
        expect(refusal(await decide(office, id, "reject", reason))).toMatchObject({
          status: 400,
          fields: { reason: { code: "REASON_REQUIRED" } },
        })
      }
      expect(refusal(await ruleShop(office, owner.seller_id, "ask_fix"))).toMatchObject({
        status: 400,
        fields: { reason: { code: "REASON_REQUIRED" } },
      })
      expect(refusal(await decide(office, id, "bless")).status).toBe(400)
      expect((await owner.shop()).licences[0]?.state).toBe("submitted")
    })

    it("names the present state of what is decided already", async () => {
      const owner = await anOwner()
      await owner.submit()
      const id = (await owner.shop()).licences[0]?.id ?? ""
      const office = await dinas()
      expect(refusal(await decide(office, id, "approve"))).toEqual({
        status: 409,
        code: "LICENCE_STATE",
        values: { state: "submitted" },
      })
      await rule(office, id, "check")
      await rule(office, id, "approve")
      for (const decision of ["check", "approve"]) {
        expect(refusal(await decide(office, id, decision))).toMatchObject({
          status: 409,
          values: { state: "approved" },
        })
      }
    })

    it("lets one of two deciders win", async () => {
      const owner = await anOwner()
      await owner.submit()
      const id = (await owner.shop()).licences[0]?.id ?? ""
      const office = await dinas()
      await rule(office, id, "check")
      const answers = await Promise.all([
        decide(office, id, "approve"),
        decide(office, id, "reject", "Ganda"),
        decide(office, id, "approve"),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect((await owner.shop()).licences[0]?.decisions).toHaveLength(2)
    })

    it("keeps a verifier in their kecamatan and to their part", async () => {
      const owner = await anOwner()
      await owner.submit()
      const id = (await owner.shop()).licences[0]?.id ?? ""
      const stranger = await verifier("16.08.13")
      const unknown = refusal(await stranger.get("/admin/licences/lic_unknown"))
      expect(unknown).toEqual({ status: 404, code: "LICENCE_NOT_FOUND" })
      expect(refusal(await stranger.get(`/admin/licences/${id}`))).toEqual(unknown)
      expect(refusal(await decide(stranger, id, "check"))).toEqual(unknown)
      const own = await verifier()
      expect(refusal(await decide(own, id, "reject", "Salah"))).toMatchObject({
        status: 403,
        code: "ROLE_MISSING",
      })
      for (const role of ["programme_officer", "finance"] as const) {
        const other = await aStaffMember(getContainer(), api, { role })
        expect((await decide(other, id, "check")).status).toBe(403)
      }
    })

    it("puts a renewal in the place of the licence before, once it is approved", async () => {
      const owner = await anOwner()
      await owner.submit()
      await owner.decide("active")
      const dates = { issued_on: "2025-01-01", valid_until: "2030-01-01" }
      const first = await owner.submitLicence({ type: "PSAT-PDUK", number: "PSAT 0001", ...dates })
      const office = await dinas()
      await rule(office, first.id, "check")
      await rule(office, first.id, "approve")
      const renewal = await owner.submitLicence({
        type: "PSAT-PDUK",
        number: "PSAT 0001",
        issued_on: "2026-01-01",
        valid_until: "2031-01-01",
      })
      expect(renewal.id).not.toBe(first.id)
      await rule(office, renewal.id, "check")
      const before = (await owner.shop()).licences.find(({ id }) => id === first.id)
      expect(before?.state).toBe("approved")
      await rule(office, renewal.id, "approve")
      const after = (await owner.shop()).licences.filter(({ type }) => type === "PSAT-PDUK")
      expect(after.map(({ state, valid_until }) => [state, valid_until]).sort()).toEqual([
        ["approved", "2031-01-01"],
        ["archived", "2030-01-01"],
      ])
    })

    it("refuses to approve what ran out while it waited", async () => {
      const owner = await anOwner()
      await owner.submit()
      const id = (await owner.shop()).licences[0]?.id ?? ""
      const office = await dinas()
      await rule(office, id, "check")
      const registry: RegistryService = getContainer().resolve("registry")
      await registry.updateLicences({ id, valid_until: "2026-01-01" })
      expect(refusal(await decide(office, id, "approve"))).toMatchObject({
        status: 409,
        code: "LICENCE_EXPIRED",
      })
    })

    describe("a shop", () => {
      it("opens only when nothing of it is open and its NIB stands", async () => {
        const owner = await anOwner()
        await owner.submit()
        const id = (await owner.shop()).licences[0]?.id ?? ""
        const office = await dinas()
        expect(refusal(await ruleShop(office, owner.seller_id, "approve"))).toEqual({
          status: 409,
          code: "LICENCE_STATE",
          values: { state: "submitted", type: "NIB" },
        })
        await rule(office, id, "reject", "Bukan NIB")
        expect(refusal(await ruleShop(office, owner.seller_id, "approve"))).toMatchObject({
          status: 409,
          code: "LICENCE_MISSING",
        })
        expect((await owner.shop()).status).toBe("in_review")
      })

      it("is suspended with a reason its people read, and comes back", async () => {
        const owner = await anOwner()
        await owner.submit()
        await owner.decide("active")
        const office = await dinas()
        const { seller } = succeeded(
          AdminSellerResponse,
          await ruleShop(office, owner.seller_id, "suspend", "Keluhan pembeli"),
        )
        expect([seller.status, seller.decisions]).toEqual(["suspended", ["reactivate", "close"]])
        const shop = await owner.shop()
        expect(shop.next).toEqual({ who: "dinas", what: "SUSPENDED" })
        expect(shop.decisions[0]).toMatchObject({ to_state: "suspended", reason: "Keluhan pembeli" })
        expect(refusal(await ruleShop(office, owner.seller_id, "suspend", "Lagi"))).toEqual({
          status: 409,
          code: "SELLER_STATE",
          values: { state: "suspended" },
        })
        expect((await ruleShop(office, owner.seller_id, "reactivate")).status).toBe(200)
        expect((await owner.shop()).status).toBe("active")
      })

      it("stands in the list, found by name and state", async () => {
        const owner = await anOwner()
        await owner.submit()
        const { name } = await owner.shop()
        const office = await dinas()
        const find = async (query: string) =>
          succeeded(AdminSellerListResponse, await office.get(`/admin/sellers?${query}`)).sellers.map(
            (seller) => seller.name,
          )
        expect(await find(`q=${encodeURIComponent(name.toUpperCase())}&status=in_review`)).toEqual([name])
        expect(await find("status=active")).toEqual([])
        expect(await find("q=%25")).toEqual([])
        expect((await office.get("/admin/sellers?status=wrong")).status).toBe(400)
      })
    })

    it("accepts many at once; what is open is named and holds nothing up", async () => {
      const [ready, open] = [await anOwner(), await anOwner()]
      await ready.submit()
      await open.submit()
      const idOf = async (owner: typeof ready) => (await owner.shop()).licences[0]?.id ?? ""
      const [readyLicence, openLicence] = [await idOf(ready), await idOf(open)]
      const office = await dinas()
      await rule(office, readyLicence, "check")
      const { results } = succeeded(
        AcceptManyResponse,
        await office.post("/admin/verification/accept", {
          licence_ids: [openLicence, readyLicence, "lic_unknown"],
          seller_ids: [open.seller_id, ready.seller_id],
        }),
      )
      expect(results).toEqual([
        { id: openLicence, accepted: false, code: "LICENCE_STATE" },
        { id: readyLicence, accepted: true, code: null },
        { id: "lic_unknown", accepted: false, code: "LICENCE_NOT_FOUND" },
        { id: open.seller_id, accepted: false, code: "LICENCE_STATE" },
        { id: ready.seller_id, accepted: true, code: null },
      ])
      expect((await ready.shop()).status).toBe("active")
    })
  },
})
