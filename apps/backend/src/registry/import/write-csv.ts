import { REGISTRY_COLUMNS, type RegistryColumn } from "@sebiduk/contracts"
import { unparse } from "papaparse"
import type { BusinessRecord } from "../../modules/registry/read-records"

function toRow(record: BusinessRecord): Record<RegistryColumn, string> {
  return {
    nib: record.nib ?? "",
    nik: record.nik?.masked ?? "",
    npwp: record.npwp?.masked ?? "",
    nama_usaha: record.name,
    nama_pemilik: record.owner_name,
    bentuk_usaha: record.legal_form,
    sektor: record.sector,
    skala: record.scale,
    tahun_berdiri: record.established_year?.toString() ?? "",
    tenaga_kerja: record.employees?.toString() ?? "",
    alamat: record.street === "-" ? "" : record.street,
    kode_desa: record.desa_code,
    desa: record.desa,
    kecamatan: record.kecamatan,
    kode_pos: record.postcode,
    // A spreadsheet would take the plus for a formula.
    telepon: record.phone.replace(/^\+62/, "0"),
    email: record.email ?? "",
  }
}

/** Lines of the registry's CSV; cells that look like a formula are guarded with an apostrophe. */
export function toCsv(records: readonly BusinessRecord[], withHeader: boolean): string {
  const text = unparse(records.map(toRow), {
    columns: [...REGISTRY_COLUMNS],
    header: withHeader,
    escapeFormulae: true,
    newline: "\r\n",
  })
  return `${text}\r\n`
}
