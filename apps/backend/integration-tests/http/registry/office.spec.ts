import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  BusinessListResponse,
  BusinessResponse,
  ProductResponse,
  REGISTRY_COLUMNS,
  RegistryImportResponse,
  RegistrySummaryResponse,
  type RegistryImport,
} from "@sebiduk/contracts"
import type { RegistryService } from "../../../src/modules/registry/service"
import { anAreaTree } from "../../support/areas"
import { aProduct, aSeller } from "../../support/catalogue"
import { refusal, succeeded } from "../../support/seller"
import { aStaffMember, type StaffFixture } from "../../support/staff"
import { storeClient } from "../../support/store-client"
import { backendSuite } from "../../support/suite"
import { upload } from "../../support/upload"
import { aWorld, catalogueFilled, type World } from "../../support/world"

const NIK = "1608034102800001"
const SITI = {
  name: "Padi Ibu Siti",
  legal_form: "Perorangan",
  owner_name: "Siti Aminah",
  sector: "beras",
  scale: "mikro",
  street: "Jl. Irigasi 9",
  desa_code: "16.08.03.2008",
  postcode: "32382",
  phone: "0812-3456-7890",
}

/** Lines of a CSV with these columns. */
const csv = (columns: string, ...rows: string[]): string => [columns, ...rows].join("\n")
const SOON = { timeout: 10_000, interval: 50 }
const COLUMNS = "nib,nik,nama_usaha,nama_pemilik,desa,kecamatan,sektor,tenaga_kerja"

backendSuite({
  testSuite: ({ api, getContainer }) => {
    let world: World
    beforeAll(async () => {
      world = await aWorld(getContainer())
      await anAreaTree(getContainer())
      await catalogueFilled(getContainer())
    })
    const dinas = () => aStaffMember(getContainer(), api, { role: "administrator" })
    const registry = (): RegistryService => getContainer().resolve("registry")
    const record = async (by: StaffFixture, change: object = {}) =>
      succeeded(BusinessResponse, await by.post("/admin/registry/businesses", { ...SITI, ...change }))
        .business
    const find = async (by: StaffFixture, query: string): Promise<string[]> =>
      succeeded(BusinessListResponse, await by.get(`/admin/registry/businesses?${query}`)).businesses.map(
        ({ name }) => name,
      )
    const check = async (by: StaffFixture, text: string): Promise<RegistryImport> =>
      succeeded(RegistryImportResponse, await upload(by, "/admin/registry/imports", text, "umkm.csv")).import
    const run = async (by: StaffFixture, id: string): Promise<RegistryImport> => {
      const started = await by.post(`/admin/registry/imports/${id}/run`)
      expect(started.status).toBe(202)
      const state = async () =>
        succeeded(RegistryImportResponse, await by.get(`/admin/registry/imports/${id}`)).import
      await expect.poll(async () => (await state()).state, SOON).toBe("done")
      return state()
    }
    const takeIn = async (by: StaffFixture, text: string) => run(by, (await check(by, text)).id)
    const counts = ({ created, updated, unchanged, refused, flagged }: RegistryImport) => ({
      created,
      updated,
      unchanged,
      refused,
      flagged,
    })

    describe("one business", () => {
      it("is recorded with its NIB to be checked, and no answer, row or trail shows a NIK", async () => {
        const office = await dinas()
        const answer = await office.post("/admin/registry/businesses", {
          ...SITI,
          nik: "1608 0341 0280 0001",
          npwp: NIK,
          nib: "9120 0012 34567",
        })
        const { business } = succeeded(BusinessResponse, answer)
        expect(business).toMatchObject({
          desa: "Harjo Winangun",
          kecamatan: "Belitang",
          phone: "+6281234567890",
          nik: "1608**********01",
          npwp: "1608**********01",
          nib: "9120001234567",
          shop: null,
          licences: [{ type: "NIB", state: "submitted", issuer: "OSS" }],
        })
        const seen = [
          answer.body,
          (await office.get(`/admin/registry/businesses/${business.id}`)).body,
          (await office.get("/admin/registry/businesses")).body,
          (await office.get("/admin/audit")).body,
          await registry().listBusinessIdentities(),
          await registry().listBusinesses(),
        ]
        expect(JSON.stringify(seen)).not.toContain(NIK)
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const { rows } = z
          .object({ rows: z.array(z.unknown()) })
          .parse(await sql.raw("select execution, context from workflow_execution"))
        expect(JSON.stringify(rows)).not.toContain(NIK)
      })

      it("takes the mask of a NIK for no NIK of a new business", async () => {
        const office = await dinas()
        const masked = { ...SITI, nik: "1608**********01" }
        const answer = await office.post("/admin/registry/businesses", masked)
        expect(refusal(answer)).toMatchObject({ status: 400, fields: { nik: { code: "NIK_INVALID" } } })
        expect(await registry().listBusinesses()).toEqual([])
      })

      it("keeps what is not sent, and the numbers whose mask is sent back", async () => {
        const office = await dinas()
        const { id, nik } = await record(office, { nik: NIK })
        const { business } = succeeded(
          BusinessResponse,
          await office.post(`/admin/registry/businesses/${id}`, { name: "Padi Baru", nik, employees: 7 }),
        )
        expect(business).toMatchObject({
          name: "Padi Baru",
          employees: 7,
          nik: "1608**********01",
          street: SITI.street,
        })
        const trail = await office.get(`/admin/audit?subject_id=${id}&action=business.update`)
        expect(trail.body).toMatchObject({
          entries: [
            { before: { name: SITI.name, employees: null }, after: { name: "Padi Baru", employees: 7 } },
          ],
        })
      })

      it.each([
        [{ nik: "123" }, { nik: { code: "NIK_INVALID", values: { reason: "length" } } }],
        [{ nik: "1608033213800001" }, { nik: { code: "NIK_INVALID", values: { reason: "date" } } }],
        [{ npwp: "12" }, { npwp: { code: "NPWP_INVALID", values: { reason: "length" } } }],
        [{ nib: "123" }, { nib: { code: "LICENCE_NUMBER_INVALID" } }],
        [{ desa_code: "16.08.03.2999" }, { desa_code: { code: "AREA_UNKNOWN" } }],
        [{ desa_code: "32.73.01.1001" }, { desa_code: { code: "AREA_UNKNOWN" } }],
        [{ sector: "tambang" }, { sector: {} }],
        [{ name: "" }, { name: { code: "FIELD_REQUIRED" } }],
      ])("refuses %j and writes nothing", async (change, fields) => {
        const office = await dinas()
        const refused = refusal(await office.post("/admin/registry/businesses", { ...SITI, ...change }))
        expect(refused).toMatchObject({ status: 400, fields })
        expect(await registry().listBusinesses()).toEqual([])
        expect(await registry().listBusinessIdentities()).toEqual([])
      })

      it("has a NIB of its own, also when two are recorded at once", async () => {
        const office = await dinas()
        const answers = await Promise.all(
          ["Satu", "Dua"].map((name) =>
            office.post("/admin/registry/businesses", { ...SITI, name, nib: "9120001234567" }),
          ),
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
        const refused = answers.find(({ status }) => status === 409)
        expect(refused && refusal(refused)).toMatchObject({
          fields: { nib: { code: "LICENCE_NUMBER_TAKEN" } },
        })
        expect(await registry().listBusinesses()).toHaveLength(1)
      })
    })

    it("is found by name, owner, desa, NIB, place, sector and licence; signs of a pattern are letters", async () => {
      const office = await dinas()
      await record(office, { nib: "9120001234567" })
      await record(office, {
        name: "Rotan 100% Asli",
        owner_name: "Zainal",
        sector: "rotan",
        desa_code: "16.08.13.2004",
      })
      expect(await find(office, "q=siti")).toEqual(["Padi Ibu Siti"])
      expect(await find(office, "q=ZAINAL%20wana")).toEqual(["Rotan 100% Asli"])
      expect(await find(office, "q=912000")).toEqual(["Padi Ibu Siti"])
      expect(await find(office, "q=9120%200012%2034567")).toEqual(["Padi Ibu Siti"])
      expect(await find(office, "q=1608")).toEqual([])
      expect(await find(office, "q=100%25")).toEqual(["Rotan 100% Asli"])
      expect(await find(office, "q=%25%25")).toEqual([])
      expect(await find(office, "kecamatan_code=16.08.13")).toEqual(["Rotan 100% Asli"])
      expect(await find(office, "desa_code=16.08.03.2008")).toEqual(["Padi Ibu Siti"])
      expect(await find(office, "sector=rotan")).toEqual(["Rotan 100% Asli"])
      expect(await find(office, "licence_state=submitted")).toEqual(["Padi Ibu Siti"])
      expect(await find(office, "licence_type=HALAL")).toEqual([])
      expect(await find(office, "")).toEqual(["Padi Ibu Siti", "Rotan 100% Asli"])
      expect((await office.get("/admin/registry/businesses?sector=x")).status).toBe(400)
      expect((await office.get("/admin/registry/businesses?page=0")).status).toBe(400)
    })

    it("is found whatever its letters look like, and by the number in its name", async () => {
      const office = await dinas()
      await record(office, { name: "Kafé 212 Ñusa", owner_name: "André", nik: NIK })
      for (const q of ["kafe", "KAFÉ", "nusa", "andre", "212", "2 ñu"])
        expect([q, await find(office, `q=${encodeURIComponent(q)}`)]).toEqual([q, ["Kafé 212 Ñusa"]])
      expect(await find(office, `q=${NIK}`)).toEqual([])
      expect(await find(office, "q=_afe")).toEqual([])
    })

    it("shows a verifier the own kecamatan and nothing else", async () => {
      const office = await dinas()
      const own = await record(office)
      const foreign = await record(office, { name: "Usaha Lain", desa_code: "16.08.13.2004" })
      const verifier = await aStaffMember(getContainer(), api, { role: "verifier" })
      expect(await find(verifier, "")).toEqual([SITI.name])
      expect(await find(verifier, "kecamatan_code=16.08.13")).toEqual([])
      expect((await verifier.get(`/admin/registry/businesses/${own.id}`)).status).toBe(200)
      const unknown = refusal(await verifier.get("/admin/registry/businesses/biz_unknown"))
      expect(refusal(await verifier.get(`/admin/registry/businesses/${foreign.id}`))).toEqual(unknown)
      expect(
        refusal(await verifier.post(`/admin/registry/businesses/${foreign.id}`, { name: "Milikku" })),
      ).toEqual(unknown)
      for (const path of ["/admin/registry/businesses", `/admin/registry/businesses/${own.id}`]) {
        expect((await verifier.post(path, { ...SITI, desa_code: "16.08.13.2004" })).status).toBe(404)
      }
      expect((await verifier.get("/admin/registry/export")).status).toBe(403)
    })

    describe("a CSV", () => {
      const GOOD = csv(
        COLUMNS,
        `9120001234567,${NIK},Padi Ibu Siti,Siti Aminah,Harjo Winangun,Belitang,beras,3`,
        `,1608130506750002,Kebun Wana,Sugeng,Wana Bakti,Madang Suku III,jambu,`,
        `,,Warung Bu Ani,Ani,Wana Bakti,Madang Suku III,,`,
      )

      it("says first what it would do, and does it when told to", async () => {
        const office = await dinas()
        const dry = await check(office, GOOD)
        expect(dry).toMatchObject({ state: "checked", rows: 3, rows_done: 0, finished_at: null })
        expect(counts(dry)).toEqual({ created: 3, updated: 0, unchanged: 0, refused: 0, flagged: 0 })
        expect(await find(office, "")).toEqual([])

        const done = await run(office, dry.id)
        expect(done).toMatchObject({ rows_done: 3, state: "done" })
        expect(await find(office, "")).toEqual(["Kebun Wana", "Padi Ibu Siti", "Warung Bu Ani"])
        const { businesses } = succeeded(
          BusinessListResponse,
          await office.get("/admin/registry/businesses?q=siti"),
        )
        expect(businesses[0]).toMatchObject({ nib: "9120001234567", licence_state: "approved" })
        const { business } = succeeded(
          BusinessResponse,
          await office.get(`/admin/registry/businesses/${businesses[0]?.id ?? ""}`),
        )
        expect(business).toMatchObject({
          nik: "1608**********01",
          scale: "mikro",
          employees: 3,
          postcode: "32382",
        })
        expect(business.licences[0]?.decisions).toMatchObject([
          { to_state: "approved", reason: "Data awal Dinas", decided_by: office.name },
        ])
        expect(succeeded(RegistrySummaryResponse, await office.get("/admin/registry/summary"))).toEqual({
          recorded: 3,
          licensed: 1,
          shop_open: 0,
          listed: 0,
        })
      })

      it("repeated changes nothing, and changed it changes just that", async () => {
        const office = await dinas()
        await takeIn(office, GOOD)
        const again = await takeIn(office, GOOD)
        expect(counts(again)).toEqual({ created: 0, updated: 0, unchanged: 3, refused: 0, flagged: 0 })
        const changed = await takeIn(office, GOOD.replace("Sugeng", "Sugeng Riyadi"))
        expect(counts(changed)).toMatchObject({ created: 0, updated: 1, unchanged: 2 })
        expect(await find(office, "q=riyadi")).toEqual(["Kebun Wana"])
      })

      it("matches by NIB, by NIK, and by name and desa with a flag for somebody to look", async () => {
        const office = await dinas()
        await takeIn(office, GOOD)
        const done = await takeIn(
          office,
          csv(
            COLUMNS,
            "9120001234567,,Padi Ibu Siti Aminah,Siti Aminah,Harjo Winangun,Belitang,,",
            ",1608130506750002,Kebun Wana Bakti,Sugeng,Wana Bakti,Madang Suku III,,",
            "9120009999999,,WARUNG BU ANI,Ani,Wana Bakti,Madang Suku III,,",
          ),
        )
        expect(counts(done)).toEqual({ created: 0, updated: 3, unchanged: 0, refused: 0, flagged: 1 })
        expect(done.flags).toMatchObject([
          { line: 4, business_name: "Warung Bu Ani", reason: "name_and_desa" },
        ])
        expect(await find(office, "q=9120009")).toEqual(["WARUNG BU ANI"])
      })

      it("names the line, the column and what would be valid of each mistake, and takes the rest", async () => {
        const office = await dinas()
        await takeIn(office, GOOD)
        const done = await takeIn(
          office,
          csv(
            COLUMNS,
            "12345,123,,Siti,Harjo Winangun,Belitang,tambang,banyak",
            "9120001111111,,Usaha Baik,Budi,Harjo Winangun,Belitang,jasa,2",
            "9120001111111,,Usaha Ganda,Tono,Harjo Winangun,Belitang,jasa,2",
            ",,Usaha Hilang,Rina,Desa Antah,Belitang,,",
            "9120002222222,1608034102800001,Padi Ibu Siti,Siti Aminah,Harjo Winangun,Belitang,,",
          ),
        )
        expect(counts(done)).toMatchObject({ created: 1, refused: 4 })
        expect(done.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
          [2, "nama_usaha", "FIELD_REQUIRED"],
          [2, "nib", "LICENCE_NUMBER_INVALID"],
          [2, "nik", "NIK_INVALID"],
          [2, "sektor", "CHOICE_INVALID"],
          [2, "tenaga_kerja", "NUMBER_INVALID"],
          [4, "nib", "TWICE_IN_FILE"],
          [5, "desa", "AREA_UNKNOWN"],
          [6, "nib", "NIB_OTHER_ON_RECORD"],
        ])
        expect(done.errors[1]?.expected).toBe("13 angka dari OSS")
        expect(await find(office, "q=budi")).toEqual(["Usaha Baik"])
      })

      it("of the export changes nothing when it is taken in again", async () => {
        const office = await dinas()
        await takeIn(office, GOOD.replace("Warung Bu Ani", "=Warung; Bu Ani"))
        const exported = await office.get("/admin/registry/export")
        const text = z.string().parse(exported.body)
        expect(text.replace("\uFEFF", "").split("\r\n")[0]).toBe(REGISTRY_COLUMNS.join(","))
        expect(text).toContain("'=Warung; Bu Ani")
        expect(text).toContain("1608**********01")
        expect(text).not.toContain(NIK)
        const again = await takeIn(office, text)
        expect(counts(again)).toEqual({ created: 0, updated: 0, refused: 0, unchanged: 3, flagged: 0 })
        const rattan = await office.get("/admin/registry/export?sector=jambu")
        expect(z.string().parse(rattan.body).trim().split("\r\n")).toHaveLength(2)
      })

      it("is kept unreadable until it was worked off, then dropped", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        const before = await registry().retrieveRegistryImport(id)
        expect(before.cipher?.length).toBeGreaterThan(100)
        expect(JSON.stringify(before)).not.toContain(NIK)
        await run(office, id)
        expect((await registry().retrieveRegistryImport(id)).cipher).toBeNull()
        expect(refusal(await office.post(`/admin/registry/imports/${id}/run`))).toMatchObject({
          status: 409,
          code: "IMPORT_STATE",
          values: { state: "done" },
        })
      })

      it("is forgotten with its file when nobody takes it in for a week", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        const inDays = async (days: number): Promise<number> => {
          const now = new Date(Date.now() + days * 86_400_000).toISOString()
          const engine = getContainer().resolve(Modules.WORKFLOW_ENGINE)
          const answer: unknown = await engine.run("forget-imports", { input: { now } })
          return z.object({ result: z.number() }).parse(answer).result
        }
        expect(await inDays(6)).toBe(0)
        expect((await office.get(`/admin/registry/imports/${id}`)).status).toBe(200)
        expect([await inDays(8), await inDays(8)]).toEqual([1, 0])
        expect((await office.get(`/admin/registry/imports/${id}`)).status).toBe(404)
      })

      it("runs one at a time, and again after a crash", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        const locking = getContainer().resolve(Modules.LOCKING)
        await locking.acquire("registry-import", { ownerId: "lain", expire: 30 })
        expect(refusal(await office.post(`/admin/registry/imports/${id}/run`))).toMatchObject({
          status: 409,
          values: { state: "running" },
        })
        await locking.release("registry-import", { ownerId: "lain" })
        expect((await run(office, id)).created).toBe(3)
      })

      it("goes on where a crash left it, once nobody works on it", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        await takeIn(office, GOOD.split("\n").slice(0, 3).join("\n"))
        await registry().updateRegistryImports({ id, state: "running", rows_done: 2 })
        const state = async () =>
          succeeded(RegistryImportResponse, await office.get(`/admin/registry/imports/${id}`)).import.state
        expect(await state()).toBe("running")
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await sql("registry_import")
          .where({ id })
          .update({ updated_at: sql.raw("now() - interval '2 minutes'") })
        expect(await state()).toBe("failed")
        const done = await run(office, id)
        expect(counts(done)).toMatchObject({ created: 1, unchanged: 2 })
        expect(done.rows_done).toBe(3)
        expect(await find(office, "")).toEqual(["Kebun Wana", "Padi Ibu Siti", "Warung Bu Ani"])
      })

      it("is run against the register as it is by then", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        await record(office, { name: "Padi Siti", nib: "9120001234567" })
        expect(counts(await run(office, id))).toMatchObject({ created: 2, updated: 1, refused: 0 })
        expect(await find(office, "q=siti")).toEqual(["Padi Ibu Siti"])
        expect(await registry().listLicences({ type: "NIB" })).toHaveLength(1)
      })

      it("that cannot be written says so, leaves nothing of its part, and can be run again", async () => {
        const office = await dinas()
        const { id } = await check(office, GOOD)
        const sql = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await sql.raw(`alter table "business" add constraint "broken" check ("name" <> 'Kebun Wana')`)
        expect((await office.post(`/admin/registry/imports/${id}/run`)).status).toBe(202)
        const seen = async () =>
          succeeded(RegistryImportResponse, await office.get(`/admin/registry/imports/${id}`)).import
        await expect.poll(async () => (await seen()).state, SOON).toBe("failed")
        expect(await seen()).toMatchObject({ rows_done: 0, finished_at: null })
        expect(await find(office, "")).toEqual([])
        await sql.raw(`alter table "business" drop constraint "broken"`)
        expect((await run(office, id)).created).toBe(3)
        const { body } = await office.get(`/admin/audit?subject_id=${id}&action=import.fail`)
        expect(body).toMatchObject({ entries: [{ actor_name: office.name }] })
      })

      it("writes two of one name and desa once, and no more when it is repeated", async () => {
        const office = await dinas()
        const text = csv(
          COLUMNS,
          ",,Warung Bu Ani,Ani,Wana Bakti,Madang Suku III,,",
          ",,Warung Bu Ani,Ani,Desa Wana Bakti,Kec. Madang Suku III,,",
        )
        expect(counts(await takeIn(office, text))).toMatchObject({ created: 1, refused: 1 })
        const again = await takeIn(office, text)
        expect(counts(again)).toMatchObject({ created: 0, updated: 0, unchanged: 1, refused: 1 })
        expect(again.errors).toMatchObject([{ line: 3, column: "nama_usaha", code: "TWICE_IN_FILE" }])
        expect(await find(office, "")).toEqual(["Warung Bu Ani"])
      })

      it("never gives a business the NIK of another", async () => {
        const office = await dinas()
        const { id } = await record(office, { nib: "9120001234567" })
        await record(office, { name: "Orang Lain", nik: NIK })
        const mixed = `9120001234567,${NIK},Padi Ibu Siti,Siti Aminah,Harjo Winangun,Belitang,,`
        const done = await takeIn(office, csv(COLUMNS, mixed))
        expect(done.errors).toMatchObject([{ line: 2, column: "nib", code: "NIB_OF_OTHER" }])
        expect(await registry().listBusinessIdentities({ business_id: id })).toEqual([])
      })

      it("with changed rows changes just what it tells of them", async () => {
        const office = await dinas()
        const { id } = await record(office, { nib: "9120001234567", established_year: 2001, email: "a@b.id" })
        const text = csv(
          "nib,nama_usaha,nama_pemilik,kode_desa,tenaga_kerja",
          "9120001234567,Padi,Siti,16.08.03.2008,12",
        )
        expect(counts(await takeIn(office, text))).toMatchObject({ updated: 1, flagged: 0 })
        const { business } = succeeded(BusinessResponse, await office.get(`/admin/registry/businesses/${id}`))
        expect(business).toMatchObject({
          name: "Padi",
          owner_name: "Siti",
          employees: 12,
          established_year: 2001,
          email: "a@b.id",
          street: SITI.street,
          licences: [{ state: "submitted" }],
        })
      })

      it("moves a shop in the shop window with its business", async () => {
        const seller = await aSeller(getContainer(), { licences: [{ type: "NIB", number: "9120001234567" }] })
        const product = await aProduct(getContainer(), world, { seller })
        await catalogueFilled(getContainer())
        const place = async () => {
          const { body } = await storeClient(api, world).get(`/store/catalogue/products/${product.handle}`)
          return ProductResponse.parse(body).product.seller.kecamatan
        }
        expect(await place()).toBe("Belitang")
        const office = await dinas()
        const row = `9120001234567,,${seller.name},Ibu Contoh,Wana Bakti,Madang Suku III,,`
        expect(counts(await takeIn(office, csv(COLUMNS, row)))).toMatchObject({ updated: 1, flagged: 0 })
        await expect.poll(place, SOON).toBe("Madang Suku III")
      })

      it("leaves its check, its start and its end in the trail, without a NIK", async () => {
        const office = await dinas()
        const { id } = await takeIn(office, GOOD)
        const { body } = await office.get(`/admin/audit?subject_id=${id}`)
        const { entries } = z.object({ entries: z.array(z.object({ action: z.string() })) }).parse(body)
        expect(entries.map(({ action }) => action).sort()).toEqual([
          "import.check",
          "import.run",
          "import.start",
        ])
        expect(JSON.stringify(body)).not.toContain(NIK)
      })

      it.each([
        ["another table", "nama,alamat\na,b", "IMPORT_COLUMNS"],
        ["a column twice", `${COLUMNS},nib\n`, "IMPORT_COLUMNS"],
        ["nothing", "", "IMPORT_COLUMNS"],
        ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]), "FILE_TYPE_UNSUPPORTED"],
      ])("is refused when it is %s", async (_what, bytes, code) => {
        const office = await dinas()
        const refused = refusal(await upload(office, "/admin/registry/imports", bytes, "umkm.csv"))
        expect(refused).toMatchObject({ status: 400, fields: { file: { code } } })
      })

      it("is refused above twenty megabytes, unread", async () => {
        const office = await dinas()
        const refused = refusal(await upload(office, "/admin/registry/imports", Buffer.alloc(40_000_000, 65)))
        expect(refused).toMatchObject({
          status: 413,
          fields: { file: { code: "FILE_TOO_LARGE", values: { maximum_mb: 20 } } },
        })
      })
    })
  },
})
