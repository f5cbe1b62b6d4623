import type { AwaitedTransfer, BankReceipt, BankStatementResponse } from "@sebiduk/contracts"
import { rupiah, type MatchReason } from "@sebiduk/domain"

export const MATCH_REASONS: Readonly<Record<MatchReason, string>> = {
  amount: "jumlah tepat",
  reference: "nomor pesanan di berita",
  near_amount: "jumlah hampir sama",
  sender: "nama pengirim",
}

/** What is still to come in, and of how much where a part is there. */
export const missingText = ({ missing_idr, received_idr }: AwaitedTransfer): string =>
  received_idr === 0
    ? rupiah(missing_idr)
    : `Kurang ${rupiah(missing_idr)} dari ${rupiah(missing_idr + received_idr)}`

/** What happens when money is taken for a purchase. */
export function outcomeOf(
  { amount_idr }: Pick<BankReceipt, "amount_idr">,
  transfer: AwaitedTransfer,
): string {
  const { state, missing_idr, code } = transfer
  if (state === "paid") return "Pesanan sudah dibayar: seluruh uang ini menjadi kelebihan yang dikembalikan."
  if (state === "ended") return "Pesanan sudah batal: seluruh uang ini dikembalikan kepada pembeli."
  const over = amount_idr - missing_idr
  if (over > 0) return `Pesanan lunas; kelebihan ${rupiah(over, "id")} dikembalikan.`
  if (over === 0) return "Pesanan lunas."
  if (-over <= (code ?? 0)) return "Pesanan lunas; kode uniknya tidak ikut ditransfer."
  return `Pesanan belum lunas, masih kurang ${rupiah(-over, "id")}; pembeli diberi tahu.`
}

/** What a pasted statement brought. */
export function statementText({ added, known, problems }: BankStatementResponse): string {
  const unread = problems.map(
    ({ line, problem }) => `baris ${line} (${problem === "date" ? "tanggal" : "jumlah"})`,
  )
  return [
    `${added} uang masuk baru`,
    ...(known > 0 ? [`${known} sudah tercatat`] : []),
    ...(unread.length > 0 ? [`tidak terbaca: ${unread.join(", ")}`] : []),
  ].join("; ")
}
