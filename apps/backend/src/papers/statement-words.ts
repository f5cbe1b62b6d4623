import type { Statement } from "@sebiduk/contracts"

type Kind = Statement["entries"][number]["kind"]

/** What an entry is, as its shop reads it. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  goods: "Penjualan barang",
  shipping: "Ongkos kirim",
  commission: "Komisi",
  cash_collected: "Tunai yang diterima toko",
  refund: "Pengembalian ke pembeli",
  dispute: "Sengketa kartu",
  pph22: "PPh 22",
  adjustment: "Penyesuaian",
  payout: "Pencairan",
  payout_returned: "Pencairan kembali ke saldo",
  cost_share: "Pembagian biaya",
  transfer_code: "Kode transfer",
  overpayment: "Kelebihan bayar",
  refund_paid: "Pengembalian dibayar",
  payout_paid: "Pencairan dibayar",
}

export const SUM_WORDS: Readonly<Record<keyof Statement["sums"], string>> = {
  goods_idr: "Penjualan barang",
  shipping_idr: "Ongkos kirim",
  commission_idr: "Komisi",
  cash_idr: "Tunai yang diterima toko",
  refunds_idr: "Pengembalian ke pembeli",
  pph22_idr: "PPh 22",
  adjustments_idr: "Penyesuaian",
  payouts_idr: "Pencairan",
}

export const OPENING = "Saldo awal"
export const CLOSING = "Saldo akhir"

/** What an entry is about, in one line. */
export const subjectOf = ({ order_number, payout_number, reason }: Statement["entries"][number]): string =>
  [order_number, payout_number, reason].filter(Boolean).join(" · ")
