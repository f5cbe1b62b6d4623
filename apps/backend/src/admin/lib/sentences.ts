import type { ErrorBody, ErrorCode, FieldError } from "@sebiduk/contracts"
import { RETURN_STATES, rupiah } from "@sebiduk/domain"
import { ApiError } from "./api"
import { payoutState } from "./payout-words"
import { RETURN_STATE_WORDS } from "./return-words"
import { STATES } from "./words"

type Values = NonNullable<ErrorBody["values"]>

const stateOf = ({ state }: Values): string => {
  const name = String(state ?? "")
  return STATES[name] ?? name
}

/** A year of four digits is written without a point. */
const boundText = (bound: Values[string]): string =>
  new Intl.NumberFormat("id-ID", { useGrouping: "min2" }).format(Number(bound))

const numberSentence = ({ minimum, maximum }: Values): string => {
  if (minimum !== undefined && maximum !== undefined)
    return `Isi angka bulat ${boundText(minimum)} sampai ${boundText(maximum)}.`
  if (minimum !== undefined) return `Isi angka bulat, paling sedikit ${boundText(minimum)}.`
  if (maximum !== undefined) return `Isi angka bulat, paling banyak ${boundText(maximum)}.`
  return "Isi dengan angka bulat."
}

const SENTENCES: Partial<Record<ErrorCode, (values: Values) => string>> = {
  LOGIN_REQUIRED: () => "Silakan masuk lagi.",
  ROLE_MISSING: () => "Peran Anda tidak mencakup tindakan ini.",
  REASON_REQUIRED: () => "Tulis alasannya; penjual akan membacanya.",
  LICENCE_STATE: (values) =>
    "type" in values
      ? `Putuskan dahulu ${String(values["type"])}, yang masih ${stateOf(values).toLowerCase()}.`
      : `Sudah diputuskan: ${stateOf(values)}.`,
  LICENCE_EXPIRED: () => "Masa berlakunya sudah habis selagi menunggu.",
  LICENCE_MISSING: () => "Usaha ini belum punya NIB yang disetujui.",
  LICENCE_NOT_FOUND: () => "Izin ini tidak ada, atau bukan di kecamatan Anda.",
  LICENCE_NUMBER_INVALID: (values) => `Nomornya belum benar, contoh: ${String(values["example"] ?? "")}.`,
  LICENCE_NUMBER_TAKEN: () => "NIB ini sudah dipakai usaha lain.",
  BUSINESS_NOT_FOUND: () => "Usaha ini tidak ada, atau bukan di kecamatan Anda.",
  SELLER_NOT_FOUND: () => "Toko ini tidak ada.",
  SELLER_STATE: (values) => `Sudah diputuskan: ${stateOf(values)}.`,
  NIK_INVALID: () => "NIK belum benar: 16 angka seperti pada KTP.",
  NPWP_INVALID: () => "NPWP belum benar: 15 atau 16 angka.",
  AREA_UNKNOWN: () => "Pilih desa dari daftar.",
  PHONE_INVALID: () => "Nomor telepon belum benar, contoh 0812-3456-7890.",
  POSTCODE_INVALID: () => "Kode pos 5 angka.",
  EMAIL_INVALID: () => "Alamat e-mail belum benar.",
  FIELD_REQUIRED: () => "Perlu diisi.",
  FIELD_TOO_SHORT: (values) => `Terlalu pendek, paling sedikit ${String(values["minimum"] ?? "")}.`,
  FIELD_TOO_LONG: (values) => `Terlalu panjang, paling banyak ${String(values["maximum"] ?? "")}.`,
  NUMBER_INVALID: numberSentence,
  CHOICE_INVALID: () => "Pilih dari daftar.",
  FILE_REQUIRED: () => "Pilih berkasnya dahulu.",
  FILE_TOO_LARGE: (values) => `Berkas terlalu besar, paling besar ${String(values["maximum_mb"] ?? "")} MB.`,
  FILE_TYPE_UNSUPPORTED: (values) => `Jenis berkas harus ${String(values["allowed"] ?? "CSV")}.`,
  IMPORT_COLUMNS: (values) =>
    `Baris pertama harus berisi nama kolom. Kurang: ${String(values["missing"] ?? "-")}. Tidak dikenal: ${String(values["unknown"] ?? "-")}.`,
  IMPORT_STATE: () => "Impor ini sedang berjalan atau sudah selesai.",
  IMPORT_NOT_FOUND: () => "Impor ini tidak ada.",
  STAFF_EXISTS: () => "E-mail ini sudah milik seorang petugas.",
  STAFF_NOT_FOUND: () => "Petugas ini tidak ada.",
  LAST_ADMINISTRATOR: () => "Kantor harus punya paling sedikit satu administrator.",
  KECAMATAN_REQUIRED: () => "Pilih kecamatan untuk verifikator.",
  PAYOUT_NOT_FOUND: () => "Pencairan ini tidak ada.",
  PAYOUT_STATE: ({ state }) => `Sudah diputuskan: ${payoutState(String(state ?? ""))}.`,
  APPROVER_IS_MAKER: () => "Anda yang membuat pencairan ini; orang lain yang menyetujuinya.",
  APPROVER_ADJUSTED: () =>
    "Anda menyesuaikan saldo toko yang dibayar pencairan ini; orang lain yang menyetujuinya.",
  NOTHING_TO_PAY: () => "Belum ada yang dapat dibayar sekarang.",
  EVIDENCE_NOT_FOUND: () => "Dokumen ini tidak ada, atau bukan di kecamatan Anda.",
  CATEGORY_UNKNOWN: () => "Pilih kategori dari daftar.",
  COMMISSION_RULE_NOT_FOUND: () => "Aturan ini tidak ada.",
  COMMISSION_RULES_CHANGED: () => "Daftar aturannya sudah berubah; muat ulang halaman ini.",
  ADJUSTMENT_KEY_USED: () => "Penyesuaian ini sudah dicatat dengan isi lain; muat ulang halaman ini.",
  DATE_INVALID: () => "Tanggalnya belum benar.",
  RETURN_NOT_FOUND: () => "Pengembalian ini tidak ada.",
  RETURN_STATE: ({ state }) => {
    const now = RETURN_STATES.find((one) => one === state)
    return `Keadaannya sudah berubah: ${now ? RETURN_STATE_WORDS[now] : String(state ?? "")}.`
  },
  REFUND_ABOVE_PAID: (values) => `Paling banyak ${rupiah(Number(values["max"] ?? 0))}.`,
  TOO_MANY_MESSAGES: (values) => `Sudah ${String(values["maximum"] ?? "")} pesan hari ini.`,
  ORDER_NOT_FOUND: () => "Pesanan ini tidak ada, atau tidak dibayar lewat transfer.",
  ORDER_STATE: () => "Keadaan pesanan ini sudah berubah.",
  PROOF_NOT_FOUND: () => "Bukti ini tidak ada.",
  PROOF_STATE: () => "Bukti ini sudah diputuskan atau diganti pembeli.",
  RECEIPT_NOT_FOUND: () => "Uang masuk ini tidak ada.",
  RECEIPT_STATE: ({ number }) =>
    number ? `Uang ini sudah dicatat untuk ${String(number)}.` : "Uang ini sudah disisihkan.",
  STATEMENT_COLUMNS: () => "Sertakan baris judul kolom: paling sedikit tanggal dan kredit atau jumlah.",
  TRANSFER_CHANGED: ({ missing }) =>
    Number(missing) === 0
      ? "Petugas lain sudah mengonfirmasinya; tidak ada lagi yang kurang."
      : `Keadaannya sudah berubah: sekarang kurang Rp ${Number(missing).toLocaleString("id-ID")}.`,
  INPUT_INVALID: () => "Periksa isian Anda.",
  TOO_MANY_REQUESTS: () => "Terlalu banyak percobaan; tunggu beberapa menit.",
}

const FALLBACK = "Ada yang salah di pihak kami. Coba lagi sebentar lagi."

/** One refusal in words. */
export const sentence = (code: ErrorCode, values: Values = {}): string =>
  SENTENCES[code]?.(values) ?? (code === "UNEXPECTED" ? FALLBACK : `Ditolak: ${code}.`)

/** What a field is typed in, where the contract has another measure. */
const OF_FIELD: Readonly<Record<string, Partial<Record<ErrorCode, string>>>> = {
  bps: { NUMBER_INVALID: "Isi 0 sampai 100, contoh 2,5." },
}

const fieldSentence = (name: string, { code, values }: FieldError): string =>
  OF_FIELD[name]?.[code] ?? sentence(code, values)

/** Why something failed, in words. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ApiError)) return FALLBACK
  const fields = Object.entries(error.refusal.fields ?? {})
  const [only] = fields
  if (only && fields.length === 1) return fieldSentence(...only)
  return sentence(error.code, error.refusal.values)
}

/** Why an address could not be read; what is asked in it comes from its query. */
export const addressSentence = (error: unknown): string =>
  error instanceof ApiError && error.code === "INPUT_INVALID"
    ? "Saringan atau halaman pada alamat ini tidak dikenal."
    : sentenceOf(error)

/** The sentences of the fields that were refused, by name. */
export function fieldSentences(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {}
  const fields = Object.entries(error.refusal.fields ?? {})
  return Object.fromEntries(fields.map(([name, refused]) => [name, fieldSentence(name, refused)]))
}
