import { csvOf } from "./csv"
import { assertRupiah } from "./money"

const DIGITS = 6
const LINE_DIGITS = 3

/**
 * The number of a batch that people read out: `PCR-000012`.
 * @param display_id the running number, positive
 */
export const payoutBatchNumber = (display_id: number): string =>
  `PCR-${String(display_id).padStart(DIGITS, "0")}`

/** What a transfer of the batch says on the receiver's statement: `PCR-000012/003`. @param line from 1 */
export const payoutReference = (display_id: number, line: number): string =>
  `${payoutBatchNumber(display_id)}/${String(line).padStart(LINE_DIGITS, "0")}`

export type BankFileLine = {
  bank: string
  /** Digits only. */
  account_number: string
  account_holder: string
  /** Whole rupiah. */
  amount: number
}

const HEADER = ["No", "Bank", "Nomor Rekening", "Nama", "Jumlah", "Berita"]

/**
 * The file that the office hands to its bank: a header, then one transfer a row in the order of the lines, amounts in
 * whole rupiah without separators; UTF-8, CRLF, no sum. The same lines give the same bytes.
 */
export function bankFile(display_id: number, lines: readonly BankFileLine[]): string {
  return csvOf([
    HEADER,
    ...lines.map(({ bank, account_number, account_holder, amount }, index) => {
      assertRupiah(amount)
      const no = index + 1
      return [no, bank, account_number, account_holder, amount, payoutReference(display_id, no)]
    }),
  ])
}
