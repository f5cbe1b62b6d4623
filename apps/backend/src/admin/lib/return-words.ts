import type { AdminReturn, ReturnEntryKind } from "@sebiduk/contracts"
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

type Entry = Pick<AdminReturn["entries"][number], "by" | "by_name">

/** `Penjual (Tari)`; of what the clock or somebody without a name did, the side alone. */
export function whoText({ by, by_name }: Entry, buyer: string): string {
  const side = RETURN_SIDE_WORDS[by]
  // Whoever replies by the link of the order has no name of their own in the entry.
  const name = by === "buyer" && by_name === side ? buyer : by_name
  return by === "clock" || name === "" || name === side ? side : `${side} (${name})`
}

/** Stars but for the last four digits. */
export const maskedNumber = (number: string): string =>
  "*".repeat(Math.max(0, number.length - 4)) + number.slice(-4)

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
