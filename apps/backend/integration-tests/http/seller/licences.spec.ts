import {
  SellerLicenceListResponse,
  SellerLicenceResponse,
  type SellerResubmitLicenceInput,
} from "@sebiduk/contracts"
import { todayInWib, type LicenceState } from "@sebiduk/domain"
import type { RegistryService } from "../../../src/modules/registry/service"
import type { StaffService } from "../../../src/modules/staff/service"
import { anAreaTree } from "../../support/areas"
import {
  aNib,
  anEvidence,
  anIdentity,
  aShopOwner,
  refusal,
  succeeded,
  type ShopOwner,
} from "../../support/seller"
import { backendSuite } from "../../support/suite"
import { aWorld } from "../../support/world"

const DAY_MS = 86_400_000
const day = (offset: number): string => todayInWib(new Date(Date.now() + offset * DAY_MS))

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const registry = (): RegistryService => getContainer().resolve("registry")
    const anOwner = async () => {
      const owner = await aShopOwner(getContainer(), api)
      await owner.identify()
      return owner
    }
    const evidence = (owner: ShopOwner) => anEvidence(getContainer(), owner.seller_id)
    const send = (owner: ShopOwner, licence: object) => owner.client.post("/seller/licences", licence)
    const resend = (owner: ShopOwner, id: string, licence: object) =>
      owner.client.post(`/seller/licences/${id}`, licence)
    const setState = (id: string, state: LicenceState) => registry().updateLicences({ id, state })
    const trail = async () => {
      const staff: StaffService = getContainer().resolve("staff")
      return staff.listAuditEntries({ action: "licence.submit" }, { order: { created_at: "ASC" } })
    }
    const aPirt = async (owner: ShopOwner) => ({
      type: "SPP-IRT",
      number: "P-IRT No. 2061608010005-30",
      issuer: "Dinas Kesehatan OKU Timur",
      issued_on: day(-30),
      valid_until: day(1_000),
      standard: null,
      evidence_id: await evidence(owner),
    })
    /** What is sent again of a licence: all but its type. */
    const again = ({ type: _type, ...rest }: Awaited<ReturnType<typeof aPirt>>): SellerResubmitLicenceInput =>
      rest

    it("hands a licence to the kecamatan, its number in the one written form", async () => {
      const owner = await anOwner()
      const pirt = await aPirt(owner)
      const answer = await send(owner, pirt)
      expect(answer.status).toBe(201)
      const { licence, shop } = succeeded(SellerLicenceResponse, answer)
      expect(licence).toMatchObject({
        type: "SPP-IRT",
        number: "2061608010005-30",
        state: "submitted",
        issuer: "Dinas Kesehatan OKU Timur",
        issued_on: pirt.issued_on,
        valid_until: pirt.valid_until,
        evidence: { id: pirt.evidence_id, file_name: "nib.pdf" },
        warnings: [],
        decisions: [],
      })
      expect(shop.licences).toEqual([licence])
      const list = await owner.client.get("/seller/licences")
      expect(succeeded(SellerLicenceListResponse, list).licences).toEqual([licence])
      const one = await owner.client.get(`/seller/licences/${licence.id}`)
      expect(succeeded(SellerLicenceResponse, one)).toEqual({ licence, shop })
      expect((await trail()).map(({ subject_id, before, after }) => [subject_id, before, after])).toEqual([
        [
          licence.id,
          null,
          { state: "submitted", type: "SPP-IRT", number: "2061608010005-30", business_id: shop.business?.id },
        ],
      ])
    })

    it("answers the one that waits already instead of a twin, also when sent twice at once", async () => {
      const owner = await anOwner()
      const pirt = await aPirt(owner)
      const answers = await Promise.all([send(owner, pirt), send(owner, pirt), send(owner, pirt)])
      answers.push(await send(owner, { ...pirt, number: "2061608010005 30" }))
      const ids = answers.map((answer) => succeeded(SellerLicenceResponse, answer).licence.id)
      expect(new Set(ids).size).toBe(1)
      await setState(ids[0] ?? "", "checked")
      expect(succeeded(SellerLicenceResponse, await send(owner, pirt)).licence.state).toBe("checked")
      expect(await trail()).toHaveLength(1)
    })

    it("points out a number of another regency, and takes papers that only prove since when", async () => {
      const owner = await anOwner()
      const elsewhere = { ...(await aPirt(owner)), number: "2061671010005-30" }
      expect(succeeded(SellerLicenceResponse, await send(owner, elsewhere)).licence.warnings).toEqual([
        "PIRT_OTHER_REGENCY",
      ])
      const iumk = await owner.submitLicence({
        type: "IUMK",
        number: "503/012/IUMK/2019",
        issued_on: "2019-05-02",
      })
      const sku = await owner.submitLicence({ type: "SKU", number: "470/015/SKU/2026" })
      expect([iumk.state, sku.state, (await owner.shop()).next_step]).toEqual([
        "submitted",
        "submitted",
        "shop",
      ])
      const { steps } = await owner.shop()
      expect(steps.find(({ step }) => step === "licence")).toEqual({ step: "licence", done: false })
    })

    it("refuses wrong numbers, days and evidence, each at its field", async () => {
      const owner = await anOwner()
      const pirt = await aPirt(owner)
      const fieldsOf = async (licence: object) => {
        const { status, fields } = refusal(await send(owner, { ...pirt, ...licence }))
        return { status, fields }
      }
      const at = (field: string, code: string) => ({ status: 400, fields: { [field]: { code } } })
      expect(await fieldsOf({ number: "123" })).toEqual({
        status: 400,
        fields: {
          number: {
            code: "LICENCE_NUMBER_INVALID",
            values: { type: "SPP-IRT", example: "2061608010005-30" },
          },
        },
      })
      expect(await fieldsOf({ type: "NIB", number: "912000123456" })).toMatchObject({
        fields: { number: { code: "LICENCE_NUMBER_INVALID" } },
      })
      expect(await fieldsOf({ issued_on: day(1) })).toEqual(at("issued_on", "ISSUED_IN_FUTURE"))
      expect(await fieldsOf({ issued_on: null })).toEqual(at("issued_on", "ISSUE_DATE_REQUIRED"))
      expect(await fieldsOf({ valid_until: null })).toEqual(at("valid_until", "VALIDITY_REQUIRED"))
      expect(await fieldsOf({ valid_until: day(-31) })).toEqual(at("valid_until", "VALIDITY_BEFORE_ISSUE"))
      expect(await fieldsOf({ valid_until: day(-1) })).toEqual(at("valid_until", "LICENCE_EXPIRED"))
      const other = await anOwner()
      for (const evidence_id of [
        "evd_unknown",
        await evidence(other),
        await anEvidence(getContainer(), null),
      ]) {
        expect(await fieldsOf({ evidence_id })).toEqual(at("evidence_id", "EVIDENCE_NOT_FOUND"))
      }
      expect(await fieldsOf({ type: "SIUP", valid_until: "besok", state: "approved" })).toEqual({
        status: 400,
        fields: {
          type: { code: "CHOICE_INVALID" },
          valid_until: { code: "DATE_INVALID" },
          state: { code: "INPUT_INVALID" },
        },
      })
      expect(await registry().listLicences()).toEqual([])
    })

    it("needs a business first", async () => {
      const owner = await aShopOwner(getContainer(), api)
      const answer = await send(owner, await aPirt(owner))
      expect(refusal(answer)).toEqual({ status: 409, code: "STEP_MISSING", values: { step: "identity" } })
      expect(
        succeeded(SellerLicenceListResponse, await owner.client.get("/seller/licences")).licences,
      ).toEqual([])
    })

    describe("a number of another business", () => {
      const taken = {
        status: 409,
        code: "LICENCE_NUMBER_TAKEN",
        fields: { number: { code: "LICENCE_NUMBER_TAKEN" } },
      }

      it("is refused, also when two send it at once", async () => {
        const owners = [await anOwner(), await anOwner()]
        const number = aNib()
        const bodies = await Promise.all(
          owners.map(async (owner) => ({ type: "NIB", number, evidence_id: await evidence(owner) })),
        )
        const answers = await Promise.all(owners.map((owner, index) => send(owner, bodies[index] ?? {})))
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
        expect(answers.filter(({ status }) => status === 409).map(refusal)).toEqual([taken])
        expect(await registry().listLicences()).toHaveLength(1)
      })

      it("is free again once the office turned it down there", async () => {
        const [first, second] = [await anOwner(), await anOwner()]
        const { id, number } = await first.submitLicence()
        const body = { type: "NIB", number, evidence_id: await evidence(second) }
        for (const state of ["checked", "needs_fix", "approved", "expired"] as const) {
          await setState(id, state)
          expect(refusal(await send(second, body)), state).toEqual(taken)
        }
        await setState(id, "rejected")
        expect(succeeded(SellerLicenceResponse, await send(second, body)).licence.state).toBe("submitted")
        const { type: _type, ...rest } = { ...body, evidence_id: await evidence(first) }
        expect(refusal(await resend(first, id, rest))).toEqual(taken)
      })
    })

    it("is nobody else's: another shop's licence is as unknown as none", async () => {
      const [mine, theirs] = [await anOwner(), await anOwner()]
      const { id } = await theirs.submitLicence()
      const body = again(await aPirt(mine))
      const helper = await theirs.addMember("stock", "orders", "finance")
      for (const unknown of [id, "lic_unknown", "%00"]) {
        for (const answer of [
          await mine.client.get(`/seller/licences/${unknown}`),
          await resend(mine, unknown, body),
        ]) {
          expect(answer).toMatchObject({
            status: 404,
            body: { code: "LICENCE_NOT_FOUND", message: "There is nothing here" },
          })
        }
      }
      expect(
        succeeded(SellerLicenceResponse, await helper.client.get(`/seller/licences/${id}`)).licence.id,
      ).toBe(id)
      for (const path of ["/seller/licences", `/seller/licences/${id}`]) {
        expect(refusal(await helper.client.post(path, anIdentity()))).toEqual({
          status: 403,
          code: "RIGHT_MISSING",
        })
      }
    })
  },
})
