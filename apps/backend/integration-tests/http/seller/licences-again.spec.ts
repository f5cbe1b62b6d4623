import { SellerLicenceResponse, type SellerResubmitLicenceInput } from "@sebiduk/contracts"
import { todayInWib, type LicenceState } from "@sebiduk/domain"
import type { RegistryService } from "../../../src/modules/registry/service"
import type { StaffService } from "../../../src/modules/staff/service"
import { anAreaTree } from "../../support/areas"
import { aNib, anEvidence, aShopOwner, refusal, succeeded, type ShopOwner } from "../../support/seller"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
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

    describe("submitted again", () => {
      it.each(["needs_fix", "rejected", "expired", "revoked"] as const)(
        "on its own row when it is %s, with the reason still to be read",
        async (state) => {
          const owner = await anOwner()
          const pirt = await aPirt(owner)
          const { licence } = succeeded(SellerLicenceResponse, await send(owner, pirt))
          await setState(licence.id, state)
          await registry().createLicenceDecisions({
            licence_id: licence.id,
            from_state: "submitted",
            to_state: state,
            reason: "Foto buram",
            decided_by: "stf_1",
            decided_by_name: "Petugas",
          })
          const better = { ...again(pirt), issuer: "Dinkes", evidence_id: await evidence(owner) }
          const answer = await resend(owner, licence.id, better)
          const { licence: sent } = succeeded(SellerLicenceResponse, answer)
          expect([answer.status, sent.id, sent.state, sent.issuer, sent.evidence?.id]).toEqual([
            200,
            licence.id,
            "submitted",
            "Dinkes",
            better.evidence_id,
          ])
          expect(theOnly(sent.decisions)).toMatchObject({ reason: "Foto buram", decided_by: "Petugas" })
          expect(Date.parse(sent.submitted_at ?? "")).toBeGreaterThan(Date.parse(licence.submitted_at ?? ""))
          expect(succeeded(SellerLicenceResponse, await resend(owner, licence.id, better)).licence).toEqual(
            sent,
          )
          expect(await registry().listLicences()).toHaveLength(1)
          expect((await trail()).map(({ before }) => before?.["state"])).toEqual([undefined, state])
        },
      )

      it("as if it were new lands on the same row", async () => {
        const owner = await anOwner()
        const pirt = await aPirt(owner)
        const { licence } = succeeded(SellerLicenceResponse, await send(owner, pirt))
        await setState(licence.id, "needs_fix")
        const { licence: sent } = succeeded(SellerLicenceResponse, await send(owner, pirt))
        expect([sent.id, sent.state]).toEqual([licence.id, "submitted"])
      })

      it.each(["submitted", "checked", "approved", "archived"] as const)(
        "is refused while it is %s, naming the state",
        async (state) => {
          const owner = await anOwner()
          const pirt = await aPirt(owner)
          const { licence } = succeeded(SellerLicenceResponse, await send(owner, pirt))
          await setState(licence.id, state)
          const other = { ...again(pirt), evidence_id: await evidence(owner) }
          expect(refusal(await resend(owner, licence.id, other))).toEqual({
            status: 409,
            code: "LICENCE_STATE",
            values: { state },
          })
          const { licence: now } = succeeded(
            SellerLicenceResponse,
            await owner.client.get(`/seller/licences/${licence.id}`),
          )
          expect(now).toEqual({ ...licence, state })
        },
      )
    })

    describe("beside an approved one", () => {
      it("is a renewal on a row of its own, once", async () => {
        const owner = await anOwner()
        const pirt = { ...(await aPirt(owner)), valid_until: day(20) }
        const { licence } = succeeded(SellerLicenceResponse, await send(owner, pirt))
        await setState(licence.id, "approved")
        expect((await owner.shop()).reminders).toEqual([
          { licence_id: licence.id, type: "SPP-IRT", valid_until: day(20), days_left: 20 },
        ])
        const renewal = { ...pirt, valid_until: day(900), evidence_id: await evidence(owner) }
        const answers = await Promise.all([send(owner, renewal), send(owner, renewal)])
        const ids = answers.map((answer) => succeeded(SellerLicenceResponse, answer).licence.id)
        expect([new Set(ids).size, ids[0] === licence.id]).toEqual([1, false])
        expect((await owner.shop()).licences.map(({ state }) => state).sort()).toEqual([
          "approved",
          "submitted",
        ])
      })

      it("is refused for a NIB, which never changes", async () => {
        const owner = await anOwner()
        const { id, number } = await owner.submitLicence()
        await setState(id, "approved")
        const body = { type: "NIB", number, evidence_id: await evidence(owner) }
        expect(refusal(await send(owner, body))).toEqual({
          status: 409,
          code: "LICENCE_STATE",
          values: { state: "approved" },
        })
        const second = await owner.submitLicence({ number: aNib() })
        await setState(second.id, "needs_fix")
        const { type: _type, ...rest } = body
        expect(refusal(await resend(owner, second.id, rest)).values).toEqual({ state: "approved" })
      })
    })
  },
})
