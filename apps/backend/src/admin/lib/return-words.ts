import type { ReturnEntryKind } from "@sebiduk/contracts"
import type { ReturnReason, ReturnSide, ReturnState } from "@sebiduk/domain"

export const RETURN_STATE_WORDS: Readonly<Record<ReturnState, string>> = {
  open: "Menunggu penjual",
  refused: "Ditolak penjual",
  offered: "Ditawarkan sebagian",
  disputed: "Perlu keputusan Dinas",
  returning: "Barang dikirim kembali",
  refunding: "Uang segera dikembalikan",
  refunded: "Uang dikembalikan",
  closed: "Ditutup",
  withdrawn: "Ditarik pembeli",
}

export const RETURN_REASON_WORDS: Readonly<Record<ReturnReason, string>> = {
  damaged: "Rusak",
  spoiled: "Busuk atau basi",
  wrong_item: "Barang keliru",
  incomplete: "Tidak lengkap",
  not_as_described: "Tidak sesuai keterangan",
  other: "Lainnya",
}

export const RETURN_SIDE_WORDS: Readonly<Record<ReturnSide, string>> = {
  buyer: "Pembeli",
  seller: "Penjual",
  office: "Dinas",
  clock: "Sebiduk",
}

export const RETURN_ENTRY_WORDS: Readonly<Record<ReturnEntryKind, string>> = {
  opened: "mengajukan pengembalian",
  accepted: "menerima pengembalian",
  offered: "menawarkan sebagian",
  refused: "menolak pengembalian",
  agreed: "setuju dengan tawaran",
  disputed: "meminta keputusan Dinas",
  decided: "memutuskan",
  withdrawn: "menarik pengembalian",
  sent: "mengirim barangnya kembali",
  arrived: "menerima barangnya kembali",
  contested: "menyatakan barang yang kembali tidak sesuai",
  lapsed: "batas waktu lewat",
  refunded: "uang dikembalikan",
  message: "menulis",
}

export const RETURN_VIEW_WORDS = {
  disputed: "Perlu keputusan",
  running: "Berjalan",
  done: "Selesai",
  all: "Semua",
} as const
