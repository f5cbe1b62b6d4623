import type {
  AdminAdjustBalanceInput,
  AdminBalanceResponse,
  CommissionRuleRow,
  EntryGroup,
  MoneySide,
} from "@sebiduk/contracts"
import {
  commissionAt,
  formatNumber,
  rupiah,
  type AdjustmentCounter,
  type EntryKind,
  type RefundCause,
  type SalesChannel,
} from "@sebiduk/domain"

type Rate = CommissionRuleRow["rate"]

const BPS_PER_PERCENT = 100
/** What a rule is explained by. */
const EXAMPLE_IDR = 100_000

export const CHANNELS: Readonly<Record<SalesChannel, string>> = { retail: "Eceran", wholesale: "Grosir" }

export const COUNTERS: Readonly<Record<AdjustmentCounter, string>> = {
  office: "Dinas",
  marketplace: "Kas pasar (komisi)",
}

export const ENTRY_WORDS: Readonly<Record<EntryKind, string>> = {
  goods: "Harga barang",
  shipping: "Ongkos kirim",
  commission: "Komisi",
  cost_share: "Kupon yang ditanggung Dinas",
  transfer_code: "Kode transfer",
  overpayment: "Kelebihan bayar",
  cash_collected: "Uang tunai diterima toko",
  refund: "Pengembalian dana kepada pembeli",
  refund_paid: "Pengembalian dana dibayar",
  dispute: "Sengketa pembayaran",
  pph22: "PPh 22",
  adjustment: "Penyesuaian",
  payout: "Pencairan",
  payout_paid: "Pencairan sampai",
  payout_returned: "Pencairan gagal",
}

export const REFUND_CAUSES: Readonly<Record<RefundCause, string>> = {
  cancelled: "pesanan dibatalkan",
  return: "barang dikembalikan",
  office: "keputusan Dinas",
  provider: "dikembalikan penyedia pembayaran",
  dispute: "sengketa",
  overpayment: "kelebihan bayar",
}

export const MONEY_SIDES: Readonly<Record<MoneySide, string>> = {
  received: "Uang pesanan yang masuk",
  refunded: "Pengembalian dana yang dijanjikan",
  refunds_paid: "Pengembalian dana yang sudah dibayar",
  payouts_paid: "Pencairan yang sampai",
  pot: "Uang yang ada sekarang (sepanjang waktu)",
}

/** `5%` or `Rp 1.000 per buah`. */
export const rateText = (rate: Rate): string =>
  rate.kind === "fixed"
    ? `${rupiah(rate.fixed_idr)} per buah`
    : `${formatNumber(rate.bps / BPS_PER_PERCENT, "id")}%`

/** What one piece sold at Rp 100.000 gives. */
export const exampleText = (rate: Rate): string =>
  `Penjualan ${rupiah(EXAMPLE_IDR)}: komisi ${rupiah(commissionAt(rate, { gross: EXAMPLE_IDR, quantity: 1 }))}`

/** For which sales a rule is. */
export function conditionsText({ category, seller, campaign, channel }: CommissionRuleRow): string {
  const parts = [
    category && `kategori ${category.name}`,
    seller && `toko ${seller.name}`,
    campaign && `promosi ${campaign}`,
    channel && CHANNELS[channel].toLowerCase(),
  ].filter(Boolean)
  return parts.length === 0 ? "Semua penjualan" : parts.join(", ")
}

/** What entries belong to. */
export function subjectText({ subject, number }: EntryGroup): string {
  if (subject === "order") return `Pesanan ${number ?? ""}`.trim()
  return subject === "payout" ? "Pencairan" : "Penyesuaian"
}

/** What is asked before a balance is adjusted: whose, by how much, and what it is afterwards. */
export function adjustmentQuestion(
  { amount_idr, counter, reason }: AdminAdjustBalanceInput,
  { seller, balance }: Pick<AdminBalanceResponse, "seller" | "balance">,
): { title: string; description: string; confirmText: string } {
  const [act, side] = amount_idr > 0 ? ["Tambah", "dari"] : ["Kurangi", "untuk"]
  return {
    title: `${act} saldo ${seller.name} ${rupiah(Math.abs(amount_idr))}?`,
    description: `Saldonya ${rupiah(balance.total_idr)} menjadi ${rupiah(balance.total_idr + amount_idr)}, ${side} ${COUNTERS[counter]}. Toko membaca alasannya: “${reason}”. Ini tidak dapat dibatalkan.`,
    confirmText: `${act} saldo`,
  }
}

/** Reads `2,5` as 250 hundredths of a percent; undefined when it is no percentage. */
export function readPercent(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.trim().replace(/\s*%$/, ""))
  if (!match) return undefined
  return Number(match[1]) * BPS_PER_PERCENT + Number((match[2] ?? "").padEnd(2, "0"))
}

/** Reads `Rp 10.000`, `-10.000` or `10000` as whole rupiah; undefined when it is none. */
export function readRupiah(text: string): number | undefined {
  const bare = text.trim().replaceAll(/\s|Rp/gi, "")
  return /^-?(\d{1,3}(\.\d{3})+|\d{1,12})$/.test(bare) ? Number(bare.replaceAll(".", "")) : undefined
}
