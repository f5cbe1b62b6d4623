import type { BatchKind, BatchStatus, LeftOutReason, PayoutStatus } from "@sebiduk/domain"

export const BATCH_KINDS: Readonly<Record<BatchKind, string>> = {
  sellers: "Pencairan penjual",
  refunds: "Pengembalian pembeli",
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
}

const ALL: Readonly<Record<string, string>> = { ...PAYOUT_STATES, ...BATCH_STATES }

/** A state of a batch or of one of its lines, by its name. */
export const payoutState = (state: string): string => ALL[state] ?? state
