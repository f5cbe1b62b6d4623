import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopResponse } from "@sebiduk/contracts"
import type { RegistryService } from "../../../src/modules/registry/service"
import type { StaffService } from "../../../src/modules/staff/service"
import { anAreaTree } from "../../support/areas"
import { aNib, aNik, anIdentity, aShopOwner, refusal, succeeded, type ShopOwner } from "../../support/seller"
import { backendSuite } from "../../support/suite"
import { theOnly } from "../../support/the-only"
import { aWorld } from "../../support/world"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const anOwner = () => aShopOwner(getContainer(), api)
    const registry = (): RegistryService => getContainer().resolve("registry")
    const send = (owner: ShopOwner, identity: object) =>
      owner.client.post("/seller/onboarding/identity", identity)

    /** A business the office had on record before there was a shop, with its NIB. */
    const aRecord = async (nik: string, input: { owner_name?: string } = {}) => {
      const { id } = await registry().createBusinesses({
        code: null,
        name: "Padi Lama",
        legal_form: "Perorangan",
        owner_name: "Ibu Siti  AMINAH",
        sector: "beras",
        scale: "kecil",
        established_year: 2001,
        employees: 9,
        street: "Jl. Lama 1",
        desa_code: "16.08.01.1001",
        desa: "Paku Sengkunyit",
        kecamatan: "Martapura",
        postcode: "32311",
        phone: "+6281111111111",
        email: null,
        ...input,
      })
      const { identityCipher } = registry()
      await registry().createBusinessIdentities({
        business_id: id,
        kind: "nik",
        cipher: identityCipher.encrypt(nik),
        digest: identityCipher.digest(nik),
        masked: "x",
      })
      const licence = await registry().createLicences({
        type: "NIB",
        number: aNib(),
        state: "approved",
        business_id: id,
      })
      return { id, licence_id: licence.id }
    }

    it("puts a business on record; its NIK and NPWP come back masked and stand nowhere in clear", async () => {
      const owner = await anOwner()
      const [nik, npwp] = [aNik(), "0123456789012345"]
      const { business } = await owner.identify({ ...anIdentity(nik), npwp, sales_idr: 3_000_000_000 })
      expect(business).toEqual({
        id: business?.id,
        name: "Padi Ibu Siti",
        legal_form: "Perorangan",
        owner_name: "Siti Aminah",
        sector: "beras",
        scale: "kecil",
        established_year: 2015,
        employees: 3,
        street: "Jl. Irigasi 9",
        desa_code: "16.08.03.2008",
        desa: "Harjo Winangun",
        kecamatan: "Belitang",
        postcode: "32382",
        phone: "+6281234567890",
        nik: `1608**********${nik.slice(-2)}`,
        npwp: "0123**********45",
      })
      const rows = await registry().listBusinessIdentities({ business_id: business?.id ?? "" })
      expect(
        rows.map(({ kind, cipher }) => [kind, registry().identityCipher.decrypt(cipher)]).sort(),
      ).toEqual([
        ["nik", nik],
        ["npwp", npwp],
      ])
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      for (const table of ["workflow_execution", "audit_entry", "business", "business_identity", "locking"]) {
        const found = await knex<object>({ row: table }).whereRaw("row::text like ?", [`%${nik}%`])
        expect(found, table).toEqual([])
      }
    })

    it("is small without figures, and named by the larger limits above them", async () => {
      const owner = await anOwner()
      const nik = aNik()
      const scale = async (figures: object) =>
        (await owner.identify({ ...anIdentity(nik), ...figures })).business?.scale
      expect(await scale({})).toBe("mikro")
      expect(await scale({ capital_idr: 1_000_000_001 })).toBe("kecil")
      expect(await scale({ sales_idr: 15_000_000_001, capital_idr: 1 })).toBe("menengah")
      expect(await scale({ sales_idr: 60_000_000_000 })).toBe("menengah")
      expect(await scale({})).toBe("menengah")
    })

    it("is corrected as often as needed while the shop is a draft", async () => {
      const owner = await anOwner()
      const first = await owner.identify(anIdentity(aNik()))
      const nik = aNik()
      const second = await owner.identify({ ...anIdentity(nik), street: "Jl. Baru 2" })
      expect(second.business).toMatchObject({
        id: first.business?.id,
        street: "Jl. Baru 2",
        nik: `1608**********${nik.slice(-2)}`,
      })
      const masked = await owner.identify({ ...anIdentity(second.business?.nik ?? ""), name: "Padi Bersama" })
      expect(masked.business).toEqual({ ...second.business, name: "Padi Bersama", street: "Jl. Irigasi 9" })
      expect(await registry().listBusinesses()).toHaveLength(1)
      const staff: StaffService = getContainer().resolve("staff")
      const entries = await staff.listAuditEntries(
        { action: "seller.identity" },
        { order: { created_at: "ASC" } },
      )
      expect(entries.map(({ before, after }) => [before?.["name"], after?.["name"]])).toEqual([
        [undefined, "Padi Ibu Siti"],
        ["Padi Ibu Siti", "Padi Ibu Siti"],
        ["Padi Ibu Siti", "Padi Bersama"],
      ])
    })

    it("claims the business on record with the same NIK and owner, its licences with it", async () => {
      const owner = await anOwner()
      const nik = aNik()
      const record = await aRecord(nik)
      // Of a time before the shop: the office had it first.
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.raw("update business set created_at = now() - interval '1 year'")
      const shop = await owner.identify(anIdentity(nik))
      expect(shop.business).toMatchObject({ id: record.id, street: "Jl. Irigasi 9", scale: "kecil" })
      expect(shop.licences.map(({ id, state }) => [id, state])).toEqual([[record.licence_id, "approved"]])
      expect(shop.next_step).toBe("shop")
      expect(await owner.identify(anIdentity(nik))).toEqual(shop)
      expect(refusal(await send(owner, anIdentity(aNik())))).toEqual({
        status: 409,
        code: "IDENTITY_LOCKED",
        values: { state: "draft" },
      })
      expect(await registry().listBusinesses()).toHaveLength(1)
    })

    it("leaves the record made under a wrong NIK, and takes its licences along", async () => {
      const owner = await anOwner()
      const nik = aNik()
      await owner.identify(anIdentity(aNik()))
      const licence = await owner.submitLicence({ type: "HALAL", number: "ID16110001234567" })
      const record = await aRecord(nik)
      const shop = await owner.identify(anIdentity(nik))
      expect(shop.business?.id).toBe(record.id)
      expect(shop.licences.map(({ id }) => id)).toEqual([licence.id, record.licence_id])
      expect((await registry().listBusinesses()).map(({ id }) => id)).toEqual([record.id])
      expect(await registry().listBusinessIdentities()).toHaveLength(1)
    })

    it("is no way to somebody else's business", async () => {
      const owner = await anOwner()
      const nik = aNik()
      await aRecord(nik, { owner_name: "Sutrisno" })
      expect(refusal(await send(owner, anIdentity(nik)))).toEqual({ status: 409, code: "IDENTITY_MISMATCH" })
      const other = await anOwner()
      const theirs = aNik()
      await other.identify(anIdentity(theirs))
      expect(refusal(await send(owner, anIdentity(theirs)))).toEqual({
        status: 409,
        code: "BUSINESS_HAS_SHOP",
      })
      expect((await owner.shop()).business).toBeNull()
    })

    it("lets one of two shops have a business that both name at once", async () => {
      const known = aNik()
      await aRecord(known)
      for (const nik of [known, aNik()]) {
        const owners = [await anOwner(), await anOwner()]
        const answers = await Promise.all(owners.map((owner) => send(owner, anIdentity(nik))))
        const codes = answers.map((answer) => (answer.status === 200 ? "OK" : refusal(answer).code))
        expect(codes.sort()).toEqual(["BUSINESS_HAS_SHOP", "OK"])
      }
      expect(await registry().listBusinesses()).toHaveLength(2)
    })

    it("is shut while the office has it in hand, and open when it asks for a correction", async () => {
      const owner = await anOwner()
      const { business } = await owner.submit()
      const again = { ...anIdentity(business?.nik ?? ""), name: "Padi Baru" }
      for (const state of ["in_review", "active", "suspended"] as const) {
        await owner.decide(state)
        expect(refusal(await send(owner, again))).toEqual({
          status: 409,
          code: "IDENTITY_LOCKED",
          values: { state },
        })
      }
      for (const state of ["needs_fix", "rejected"] as const) {
        await owner.decide(state)
        const { shop } = succeeded(ShopResponse, await send(owner, again))
        expect([shop.status, shop.business?.name]).toEqual([state, "Padi Baru"])
      }
      expect(theOnly(await registry().listBusinesses()).name).toBe("Padi Baru")
    })

    it("names every field that is wrong", async () => {
      const owner = await anOwner()
      const fieldsOf = async (identity: object) =>
        refusal(await send(owner, { ...anIdentity(), ...identity })).fields
      for (const [nik, reason] of [
        ["123", "length"],
        ["9908034102800001", "province"],
        ["1608033102800001", "date"],
        ["1608034102800000", "serial"],
        ["1608**********01", "length"],
      ]) {
        expect(await fieldsOf({ nik }), nik).toEqual({ nik: { code: "NIK_INVALID", values: { reason } } })
      }
      expect(await fieldsOf({ npwp: "12" })).toEqual({
        npwp: { code: "NPWP_INVALID", values: { reason: "length" } },
      })
      expect(await fieldsOf({ desa_code: "32.73.01.1001" })).toEqual({
        desa_code: { code: "DESA_OUTSIDE_REGENCY" },
      })
      expect(await fieldsOf({ desa_code: "16.08.03.2999" })).toEqual({ desa_code: { code: "AREA_UNKNOWN" } })
      expect(
        await fieldsOf({
          desa_code: "16.08",
          sector: "tambang",
          owner_name: "",
          phone: "12",
          postcode: "1",
          established_year: 1700,
          employees: -1,
          sales_idr: 0.5,
          is_pkp: true,
        }),
      ).toEqual({
        desa_code: { code: "AREA_UNKNOWN" },
        sector: { code: "CHOICE_INVALID" },
        owner_name: { code: "FIELD_REQUIRED" },
        phone: { code: "PHONE_INVALID" },
        postcode: { code: "POSTCODE_INVALID" },
        established_year: { code: "NUMBER_INVALID", values: { minimum: 1900 } },
        employees: { code: "NUMBER_INVALID", values: { minimum: 0 } },
        sales_idr: { code: "NUMBER_INVALID" },
        is_pkp: { code: "INPUT_INVALID" },
      })
      expect(await registry().listBusinesses()).toEqual([])
    })
  },
})
