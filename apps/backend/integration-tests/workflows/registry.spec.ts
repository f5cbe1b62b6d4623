import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RegistryService } from "../../src/modules/registry/service"
import { anAreaTree } from "../support/areas"
import { brokenBefore } from "../support/broken-workflow"
import { backendSuite } from "../support/suite"
import { aWorld } from "../support/world"

const TABLES = [
  "business",
  "business_identity",
  "licence",
  "licence_decision",
  "registry_import",
  "audit_entry",
  "locking",
]
const ACTOR = { type: "staff", id: "stf_1", name: "Dinas" }
const COLUMNS = {
  name: "Padi Ibu Siti",
  legal_form: "Perorangan",
  owner_name: "Siti Aminah",
  sector: "beras",
  scale: "mikro" as const,
  established_year: null,
  employees: null,
  is_pkp: false,
  street: "Jl. Irigasi 9",
  desa_code: "16.08.03.2008",
  postcode: "32382",
  phone: "+6281234567890",
  email: null,
}
const sealed = (word: string) => ({
  cipher: `cipher-${word}`,
  digest: `digest-${word}`,
  masked: "1608**********01",
})
const FILE = {
  file_name: "umkm.csv",
  cipher: "cipher-of-the-file",
  rows: 2,
  created: 2,
  updated: 0,
  unchanged: 0,
  refused: 0,
  flagged: 0,
  errors: [],
  flags: [],
}

backendSuite({
  testSuite: ({ getContainer }) => {
    beforeAll(async () => {
      await aWorld(getContainer())
      await anAreaTree(getContainer())
    })
    const registry = (): RegistryService => getContainer().resolve("registry")

    /** Everything a write of the office's register can touch, but for when it was touched. */
    async function everything(): Promise<Record<string, string[]>> {
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const toText = (row: object): string =>
        JSON.stringify(row, (key, value: unknown) => (key === "updated_at" ? undefined : value))
      const entries = TABLES.map(async (table) => {
        const rows = await knex<object>(table).whereNull(table === "locking" ? "expiration" : "deleted_at")
        return [table, rows.map(toText).sort()] as const
      })
      return Object.fromEntries(await Promise.all(entries))
    }

    async function leavesNothing(workflow: string, input: object, before = "record-audit"): Promise<void> {
      const then = await everything()
      expect(await brokenBefore(getContainer(), before, workflow, input)).toEqual(["boom"])
      expect(await everything()).toEqual(then)
    }

    const aBusiness = () =>
      registry().createBusinesses({ ...COLUMNS, code: null, desa: "Harjo Winangun", kecamatan: "Belitang" })
    const anImport = (change: object = {}) =>
      registry().createRegistryImports({
        ...FILE,
        state: "checked",
        errors: { list: [] },
        flags: { list: [] },
        created_by: ACTOR.id,
        created_by_name: ACTOR.name,
        ...change,
      })

    it("record-business leaves neither a business nor its numbers nor its NIB", async () => {
      await leavesNothing("record-business", {
        columns: COLUMNS,
        numbers: { nik: sealed("nik"), npwp: sealed("npwp") },
        nib: "9120001234567",
        actor: ACTOR,
      })
    })

    it("change-business leaves the columns and the numbers as they were", async () => {
      const { id } = await aBusiness()
      await registry().createBusinessIdentities({ business_id: id, kind: "nik", ...sealed("old") })
      await leavesNothing("change-business", {
        id,
        columns: { name: "Padi Baru", employees: 7, desa_code: "16.08.13.2004" },
        numbers: { nik: sealed("new"), npwp: sealed("npwp") },
        actor: ACTOR,
      })
    })

    it("keep-import leaves no file", async () => {
      await leavesNothing("keep-import", { ...FILE, actor: ACTOR })
    })

    it("start-import gives the lock back and leaves the import as it was", async () => {
      const { id } = await anImport()
      await leavesNothing("start-import", { id, owner: "one", actor: ACTOR })
      const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      expect(await knex("locking").where({ id: "registry-import" })).toEqual([])
    })

    it("end-import keeps the file and the state", async () => {
      const { id } = await anImport({ state: "running" })
      await leavesNothing("end-import", {
        outcome: { id, state: "done", rows_done: 2, created: 2, cipher: null, finished_at: new Date() },
        actor: ACTOR,
      })
    })
  },
})
