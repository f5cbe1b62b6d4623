import type { BatchPayout } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import type { BatchKind, BatchStatus, LeftOutReason, PayoutStatus } from "@sebiduk/domain"

export const BATCH_KINDS: Readonly<Record<BatchKind, string>> = {
  sellers: "Pencairan penjual",
  refunds: "Pengembalian dana",
}

export const BATCH_STATES: Readonly<Record<BatchStatus, string>> = {
  draft: "Menunggu persetujuan",
  approved: "Disetujui, menunggu bank",
  rejected: "Ditolak",
  closed: "Selesai",
}

export const PAYOUT_STATES: Readonly<Record<PayoutStatus, string>> = {
  planned: "Direncanakan",
  approved: "Menunggu bank",
  paid: "Dibayar",
  failed: "Gagal",
  withdrawn: "Ditarik",
}

export const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  negative: "Saldo minus, dipotong dari penjualan berikutnya",
  below_minimum: "Di bawah pencairan paling sedikit",
  no_account: "Belum mengisi rekening bank",
  account_refused: "Rekening ditolak bank, belum diperbaiki atau disimpan ulang",
}

export const ACCOUNT_NOTES: Readonly<Record<NonNullable<BatchPayout["account_note"]>, string>> = {
  changed_since: "Rekening toko sudah diganti sesudah pencairan ini dibuat",
  new: "Rekening baru: diisi kurang dari tiga hari sebelum pencairan ini dibuat",
}

/** `Rp 61.000 kepada SBD-000042-A (BRI ******5678, Siti)` */
export const payeeText = ({ amount_idr, to, bank, account_number, account_holder }: BatchPayout): string =>
  `${rupiah(amount_idr)} kepada ${to} (${bank} ${account_number}, ${account_holder})`

const ALL: Readonly<Record<string, string>> = { ...PAYOUT_STATES, ...BATCH_STATES }

/** A state of a batch or of one of its lines, by its name. */
export const payoutState = (state: string): string => ALL[state] ?? state
