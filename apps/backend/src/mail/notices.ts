import {
  rupiah,
  type LicenceKind,
  type LicenceState,
  type PayoutStatus,
  type SellerStatus,
} from "@sebiduk/domain"
import { toMail, type Mail } from "./letter"

/** A mail to the people of a shop, in Bahasa; without identity numbers. */
export type Notice = Mail

const LICENCE_NAMES: Readonly<Record<LicenceKind, string>> = {
  NIB: "NIB",
  "PSAT-PDUK": "PSAT-PDUK",
  "SPP-IRT": "SPP-IRT",
  HALAL: "sertifikat halal",
  ORGANIK: "sertifikat organik",
  IUMK: "IUMK",
  SKU: "surat keterangan usaha",
  "BPOM-MD": "izin edar BPOM",
}

const LICENCE_NEWS: Readonly<Partial<Record<LicenceState, string>>> = {
  checked: "sudah diperiksa kecamatan dan menunggu keputusan Dinas",
  needs_fix: "perlu diperbaiki",
  approved: "disetujui",
  rejected: "ditolak",
  expired: "sudah habis masa berlakunya",
  revoked: "dicabut",
}

const SHOP_NEWS: Readonly<Partial<Record<SellerStatus, string>>> = {
  active: "dibuka: produk yang izinnya lengkap kini tampil di Sebiduk",
  needs_fix: "perlu diperbaiki sebelum dibuka",
  rejected: "belum dapat dibuka",
  suspended: "ditangguhkan: produk tidak tampil untuk sementara",
  closed: "ditutup",
}

const because = (reason: string | null): string[] => (reason ? [`Alasan: ${reason}`] : [])

const notice = (subject: string, name: string, body: string[], address: string): Notice =>
  toMail({
    locale: "id",
    subject,
    greeting: `Halo ${name},`,
    body,
    link: { label: "Buka Toko Saya untuk melihat rinciannya", url: address },
    closing: "Salam,\nSebiduk",
  })

/** What the office ruled about a licence. @param address of Toko Saya */
export function licenceNotice(facts: {
  business: string
  type: LicenceKind
  number: string | null
  state: LicenceState
  reason: string | null
  address: string
}): Notice {
  const what = [LICENCE_NAMES[facts.type], facts.number].filter(Boolean).join(" ")
  const news = `${what} ${LICENCE_NEWS[facts.state] ?? "berubah"}`
  const body = [`Kabar tentang izin usaha Anda: ${news}.`, ...because(facts.reason)]
  return notice(`Izin usaha: ${news}`, facts.business, body, facts.address)
}

/** What the office ruled about a shop. @param address of Toko Saya */
export function shopNotice(facts: {
  shop: string
  status: SellerStatus
  reason: string | null
  address: string
}): Notice {
  const news = SHOP_NEWS[facts.status] ?? "berubah"
  const body = [`Toko Anda ${news}.`, ...because(facts.reason)]
  return notice(`Toko ${facts.shop} ${news.split(":")[0] ?? news}`, facts.shop, body, facts.address)
}

/** That a licence ends soon. @param address of Toko Saya */
export function reminderNotice(facts: {
  business: string
  type: LicenceKind
  number: string | null
  valid_until: string
  days: number
  address: string
}): Notice {
  const what = [LICENCE_NAMES[facts.type], facts.number].filter(Boolean).join(" ")
  const sentence =
    `${what} berlaku sampai ${facts.valid_until}, kurang dari ${facts.days + 1} hari lagi. ` +
    "Perpanjang sebelum habis; setelah itu produk yang memerlukannya tidak tampil."
  return notice(`${what} berlaku sampai ${facts.valid_until}`, facts.business, [sentence], facts.address)
}

/** That a payout arrived, or did not and what to do. @param address of Toko Saya */
export function payoutNotice(facts: {
  shop: string
  /** Of its batch. */
  number: string
  /** Whole rupiah. */
  amount: number
  bank: string
  /** Masked. */
  account_number: string
  status: PayoutStatus
  reason: string | null
  address: string
}): Notice {
  const sum = rupiah(facts.amount)
  const account = `${facts.bank} ${facts.account_number}`
  if (facts.status !== "failed")
    return notice(
      `Pencairan ${sum} sudah dikirim`,
      facts.shop,
      [`Pencairan ${facts.number} sebesar ${sum} sudah dikirim ke rekening ${account}.`],
      `${facts.address}/saldo/pencairan`,
    )
  return notice(
    `Pencairan ${sum} gagal: periksa rekening toko`,
    facts.shop,
    [
      `Bank tidak dapat mengirim pencairan ${facts.number} sebesar ${sum} ke rekening ${account}.`,
      ...because(facts.reason),
      "Uangnya kembali ke saldo toko Anda. Periksa bank, nomor, dan nama pemilik rekening di Toko Saya, perbaiki bila salah, lalu simpan. Bila sudah benar, simpan sekali lagi. Sesudah itu saldo Anda ikut pencairan berikutnya.",
    ],
    `${facts.address}/rekening`,
  )
}

/** That a shop is paid to another account from now on. @param address of Toko Saya */
export function accountNotice(facts: {
  shop: string
  bank: string
  /** Masked. */
  account_number: string
  holder: string
  address: string
}): Notice {
  return notice(
    `Rekening toko ${facts.shop} diganti`,
    facts.shop,
    [
      `Mulai sekarang pencairan toko Anda dikirim ke rekening ${facts.bank} ${facts.account_number} atas nama ${facts.holder}.`,
      "Bila bukan Anda atau orang toko Anda yang menggantinya, perbaiki rekeningnya di Toko Saya, ganti kata sandi Anda, dan segera hubungi Dinas.",
    ],
    `${facts.address}/rekening`,
  )
}
