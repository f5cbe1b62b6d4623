import type {
  IdentityWarning,
  LicenceDecision,
  LicenceWarning,
  SellerDecision,
  StaffRole,
} from "@sebiduk/contracts"
import type { LicenceKind, LicenceState, SellerStatus } from "@sebiduk/domain"

export const LICENCE_STATES: Readonly<Record<LicenceState, string>> = {
  missing: "Belum ada",
  submitted: "Menunggu kecamatan",
  checked: "Menunggu Dinas",
  needs_fix: "Perlu diperbaiki",
  approved: "Disetujui",
  rejected: "Ditolak",
  expired: "Kedaluwarsa",
  revoked: "Dicabut",
  not_required: "Tidak wajib",
  archived: "Arsip",
}

export const SELLER_STATES: Readonly<Record<SellerStatus, string>> = {
  draft: "Draf",
  in_review: "Menunggu Dinas",
  needs_fix: "Perlu diperbaiki",
  rejected: "Ditolak",
  active: "Aktif",
  suspended: "Ditangguhkan",
  closed: "Ditutup",
}

/** A state of a licence or a shop by its name. */
export const STATES: Readonly<Record<string, string>> = { ...SELLER_STATES, ...LICENCE_STATES }

export const LICENCE_TYPES: Readonly<Record<LicenceKind, string>> = {
  NIB: "NIB",
  "PSAT-PDUK": "PSAT-PDUK",
  "SPP-IRT": "SPP-IRT",
  HALAL: "Halal",
  ORGANIK: "Organik",
  IUMK: "IUMK (lama)",
  SKU: "Surat keterangan usaha",
  "BPOM-MD": "BPOM MD",
}

export const ROLES: Readonly<Record<StaffRole, string>> = {
  administrator: "Administrator Dinas",
  verifier: "Verifikator kecamatan",
  programme_officer: "Petugas program",
  finance: "Keuangan",
}

/** What somebody may do in a shop. */
export const MEMBER_RIGHTS: Readonly<Record<string, string>> = {
  owner: "pemilik",
  stock: "produk dan stok",
  orders: "pesanan",
  finance: "keuangan",
}

export const LICENCE_ACTS: Readonly<Record<LicenceDecision, string>> = {
  check: "Sudah diperiksa",
  approve: "Setujui",
  reject: "Tolak",
  ask_fix: "Minta perbaikan",
  revoke: "Cabut izin",
}

export const SELLER_ACTS: Readonly<Record<SellerDecision, string>> = {
  approve: "Buka toko",
  reject: "Tolak",
  ask_fix: "Minta perbaikan",
  suspend: "Tangguhkan",
  reactivate: "Aktifkan lagi",
  close: "Tutup toko",
}

/** What cannot be taken back says so before. */
export const SELLER_CAUTIONS: Partial<Record<SellerDecision, string>> = {
  close: "Menutup toko tidak dapat dibatalkan: toko ini tidak bisa dibuka lagi.",
}

export const AGES = {
  today: "Hari ini",
  days_1_3: "1–3 hari",
  days_4_7: "4–7 hari",
  over_7: "Lebih dari 7 hari",
} as const

/** Reasons that come back every week; one can always be written anew. */
export const REASONS: readonly string[] = [
  "Foto dokumen tidak terbaca; unggah foto yang terang dan utuh.",
  "Nomor pada dokumen berbeda dengan yang diisikan.",
  "Nama pada dokumen berbeda dengan nama pemilik usaha.",
  "Masa berlaku pada dokumen berbeda dengan yang diisikan.",
  "Dokumen bukan jenis izin yang dipilih.",
]

type Warning = LicenceWarning | IdentityWarning

export const WARNINGS: Readonly<Record<Warning, string>> = {
  NIK_OTHER_KECAMATAN: "NIK pertama kali terbit di kecamatan lain; cocokkan dengan KTP.",
  NPWP_CHECK_DIGIT: "Angka pemeriksa NPWP tidak cocok; cocokkan dengan kartunya.",
  PIRT_OTHER_REGENCY: "Kode kabupaten pada nomor P-IRT bukan OKU Timur.",
  PIRT_EXPIRED: "Tahun pada nomor P-IRT sudah lewat.",
}

export const PROBLEMS: Readonly<Record<string, string>> = {
  GOODS_UNKNOWN: "Kategorinya belum punya jenis barang",
  LICENCE_MISSING: "Perlu izin",
  LICENCE_EXPIRED: "Izin kedaluwarsa",
  ORGANIC_UNPROVEN: "Menyebut organik tanpa sertifikat",
}

const DAY = new Intl.DateTimeFormat("id-ID", { dateStyle: "medium", timeZone: "Asia/Jakarta" })
const MOMENT = new Intl.DateTimeFormat("id-ID", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Asia/Jakarta",
})

/** A day `YYYY-MM-DD`, or a dash. */
export const dayText = (day: string | null): string => (day === null ? "–" : DAY.format(new Date(day)))
/** An instant in western Indonesian time. */
export const momentText = (instant: string): string => `${MOMENT.format(new Date(instant))} WIB`
