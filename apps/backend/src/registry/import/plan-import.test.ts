import { REGISTRY_COLUMNS } from "@sebiduk/contracts"
import { describe, expect, it } from "vitest"
import { IdentityCipher } from "../../modules/registry/identity-cipher"
import type { BusinessRecord } from "../../modules/registry/read-records"
import { parseRegistryCsv } from "./parse-csv"
import { planImport, type ImportPlan } from "./plan-import"

const cipher = new IdentityCipher("a-key-of-the-tests")
const [NIK, OTHER_NIK] = ["1608034102800001", "1608034102810001"]
const [NIB, OTHER_NIB] = ["9120001234567", "9120007654321"]
const desa = { code: "16.08.03.2008", name: "Harjo Winangun", kecamatan: "Belitang", postcode: "32382" }
const context = {
  byCode: new Map([[desa.code, desa]]),
  byName: new Map([["belitang/harjo winangun", desa]]),
  now: new Date("2026-11-24T00:00:00Z"),
  allowDemo: false,
}
const COLUMNS = "nib,nik,nama_usaha,nama_pemilik,kode_desa"
const line = (name: string, { nib = "", nik = "" } = {}) => [nib, nik, name, "Siti", desa.code].join(",")
const maskOf = (nik: string) => `${nik.slice(0, 4)}**********${nik.slice(-2)}`

function onRecord(
  id: string,
  name: string,
  { nib, nik }: { nib?: string; nik?: string } = {},
): BusinessRecord {
  return {
    id,
    name,
    owner_name: "Siti",
    legal_form: "Perorangan",
    sector: "lainnya",
    scale: "mikro",
    established_year: null,
    employees: null,
    street: "-",
    desa_code: desa.code,
    desa: desa.name,
    kecamatan: desa.kecamatan,
    postcode: desa.postcode,
    phone: "",
    email: null,
    nib: nib ?? null,
    nik: nik === undefined ? null : { digest: cipher.digest(nik), masked: maskOf(nik) },
    npwp: null,
  }
}

const plan = async (lines: string[], records: BusinessRecord[] = []): Promise<ImportPlan> =>
  planImport(parseRegistryCsv(Buffer.from([COLUMNS, ...lines].join("\n"))), records, context, cipher)

/** The register after a plan was worked off. */
function after(records: readonly BusinessRecord[], { creates, updates }: ImportPlan): BusinessRecord[] {
  const withNumbers = (
    record: BusinessRecord,
    nib: string | null,
    identities: ImportPlan["creates"][number]["identities"],
  ) => {
    const numbers = identities.map(({ kind, digest, masked }) => [kind, { digest, masked }] as const)
    return { ...record, nib: nib ?? record.nib, ...Object.fromEntries(numbers) }
  }
  const changed = records.map((record) => {
    const update = updates.find(({ id }) => id === record.id)
    return update ? withNumbers({ ...record, ...update.columns }, update.nib, update.identities) : record
  })
  const added = creates.map(({ columns, nib, identities }, index) =>
    withNumbers({ ...onRecord(`new_${index}`, columns.name), ...columns }, nib, identities),
  )
  return [...changed, ...added]
}

const counts = ({ creates, updates, unchanged, refused, flagged }: ImportPlan) => ({
  created: creates.length,
  updated: updates.length,
  unchanged,
  refused,
  flagged,
})
const codes = ({ errors }: ImportPlan) => errors.map(({ line: at, column, code }) => [at, column, code])

describe("planImport", () => {
  it("writes nothing the second time, whatever stands twice in the file", async () => {
    const files = [
      [line("Warung Ani"), line("Warung Ani")],
      [line("Warung Ani"), line("Warung Ani", { nik: NIK })],
      [line("Warung Ani", { nik: NIK }), line("Warung Ani")],
      [line("Warung Ani", { nik: NIK }), line("Warung Ani", { nik: OTHER_NIK })],
      [line("Warung Ani", { nib: NIB }), line("Warung Ani", { nik: NIK }), line("Warung Ani")],
    ]
    const registers = [
      [],
      [onRecord("biz_1", "Warung Ani")],
      [onRecord("biz_1", "Warung Ani"), onRecord("biz_2", "Warung Ani", { nik: NIK })],
      [onRecord("biz_1", "Warung Ani"), onRecord("biz_2", "WARUNG ANI")],
    ]
    for (const file of files) {
      for (const register of registers) {
        const known = structuredClone(register)
        const again = await plan(file, after(known, await plan(file, register)))
        expect([file, counts(again)]).toMatchObject([file, { created: 0, updated: 0 }])
      }
    }
  })

  it("refuses a second line about a business of an earlier one, however it is found", async () => {
    const twice = await plan([
      line("Warung Ani", { nib: NIB, nik: NIK }),
      line("Toko Ani", { nik: NIK }),
      line("Kios Ani", { nib: NIB }),
      line("warung ani"),
    ])
    expect(counts(twice)).toMatchObject({ created: 1, refused: 3 })
    expect(codes(twice)).toEqual([
      [3, "nik", "TWICE_IN_FILE"],
      [4, "nib", "TWICE_IN_FILE"],
      [5, "nama_usaha", "TWICE_IN_FILE"],
    ])
    expect(twice.errors.every(({ expected }) => expected.includes("baris 2"))).toBe(true)
  })

  it("never gives one business the number of another", async () => {
    const register = [
      onRecord("biz_1", "Padi Siti", { nib: NIB }),
      onRecord("biz_2", "Padi Ani", { nik: NIK }),
    ]
    const mixed = await plan([line("Padi Siti", { nib: NIB, nik: NIK })], register)
    expect(codes(mixed)).toEqual([[2, "nib", "NIB_OF_OTHER"]])
    expect(mixed.updates).toEqual([])
    const otherNib = await plan(
      [line("Padi Siti", { nib: OTHER_NIB, nik: OTHER_NIK })],
      [onRecord("biz_1", "Padi Siti", { nib: NIB, nik: OTHER_NIK })],
    )
    expect(codes(otherNib)).toEqual([[2, "nib", "NIB_OTHER_ON_RECORD"]])
  })

  it("leaves to somebody what it cannot tell apart", async () => {
    const register = [
      onRecord("biz_1", "Warung Ani", { nik: NIK }),
      onRecord("biz_2", "Warung Ani", { nik: OTHER_NIK }),
    ]
    const unclear = await plan([line("Warung Ani")], register)
    expect(counts(unclear)).toEqual({ created: 0, updated: 0, unchanged: 0, refused: 1, flagged: 1 })
    expect(codes(unclear)).toEqual([[2, "nama_usaha", "NAME_SHARED"]])
    const shared = await plan(
      [line("Warung Ani", { nik: NIK })],
      [onRecord("biz_1", "Warung Ani", { nik: NIK }), onRecord("biz_2", "Toko Ani", { nik: NIK })],
    )
    expect(codes(shared)).toEqual([[2, "nik", "NIK_SHARED"]])
    expect(shared.flags).toMatchObject([{ business_id: "biz_1", reason: "nik_shared" }])
  })

  it("finds an exported line by name, desa and masked NIK, and never makes a second record of it", async () => {
    const register = [
      onRecord("biz_1", "Warung Ani", { nik: NIK }),
      onRecord("biz_2", "Warung Ani", { nik: "1608034102800002" }),
    ]
    const same = await plan([line("Warung Ani", { nik: maskOf(NIK) })], register)
    expect(counts(same)).toEqual({ created: 0, updated: 0, unchanged: 1, refused: 0, flagged: 0 })
    const renamed = await plan([line("Warung Bu Ani", { nik: maskOf(NIK) })], register)
    expect(codes(renamed)).toEqual([[2, "nik", "NIK_MASKED"]])
  })

  it("adds a number that a business had not, and flags what only name and desa say", async () => {
    const changed = await plan(
      [line("warung ani", { nib: NIB, nik: NIK })],
      [onRecord("biz_1", "Warung Ani")],
    )
    expect(changed.updates).toMatchObject([
      {
        id: "biz_1",
        nib: NIB,
        columns: { name: "warung ani" },
        identities: [{ kind: "nik", masked: maskOf(NIK) }],
      },
    ])
    expect(changed.flags).toEqual([
      { line: 2, business_id: "biz_1", business_name: "Warung Ani", reason: "name_and_desa" },
    ])
  })

  it("says nothing of a line that changes nothing", async () => {
    const same = await plan([line("Warung Ani")], [onRecord("biz_1", "Warung Ani")])
    expect(counts(same)).toEqual({ created: 0, updated: 0, unchanged: 1, refused: 0, flagged: 0 })
  })

  it("takes no line that cannot be cut into cells with certainty", async () => {
    const open = await plan([line("Warung Ani"), `,,"Warung Budi,Siti,${desa.code}`, line("Warung Cici")])
    expect(codes(open)).toEqual([[3, "-", "QUOTES_OPEN"]])
    const long = await plan([`${line("Warung Ani")},lebih`, `${line("Warung Budi")},, `])
    expect(codes(long)).toEqual([[2, "-", "CELLS_TOO_MANY"]])
    expect(counts(long)).toMatchObject({ created: 1, refused: 1 })
  })

  it("reads past the line with which a spreadsheet names its separator", () => {
    const text = ["sep=;", "nama_usaha;nama_pemilik", "Warung Ani;Siti"].join("\r\n")
    expect(parseRegistryCsv(Buffer.from(text))).toMatchObject([
      { line: 2, cells: { nama_usaha: "Warung Ani" } },
    ])
  })

  it("has the columns of the contract", () => {
    expect(COLUMNS.split(",").every((name) => REGISTRY_COLUMNS.some((column) => column === name))).toBe(true)
  })
})
