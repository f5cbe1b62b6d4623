import { Button, Text, toast } from "@medusajs/ui"
import { ReceiptResponse, type AwaitedTransfer, type BankReceipt } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState, type FormEvent } from "react"
import { call } from "../../lib/api"
import { sentenceOf } from "../../lib/sentences"
import { MATCH_REASONS, outcomeOf } from "../../lib/transfer-words"
import { useQuestion } from "../../lib/use-question"
import { dayText } from "../../lib/words"
import { DataTable } from "../data-table"
import { BESIDE_FIELDS, TextField } from "../fields"
import { OrderSearch } from "./order-search"

type Props = { receipts: readonly BankReceipt[]; onDecided: () => void }

/** Says that money pays no purchase. */
function Dismiss({ receipt, onDecided }: { receipt: BankReceipt; onDecided: () => void }) {
  const [reason, setReason] = useState("")
  const [mistake, setMistake] = useState<string>()
  async function dismiss(event: FormEvent) {
    event.preventDefault()
    try {
      await call("POST", `/admin/receipts/${receipt.id}/dismiss`, ReceiptResponse, { reason })
      onDecided()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }
  return (
    <details>
      <summary className="txt-small cursor-pointer">Bukan pembayaran pesanan</summary>
      <form noValidate className="flex flex-wrap gap-2" onSubmit={(event) => void dismiss(event)}>
        <TextField label="Alasan" value={reason} error={mistake} onChange={setReason} />
        <Button type="submit" size="small" variant="secondary" className={BESIDE_FIELDS}>
          Sisihkan
        </Button>
      </form>
    </details>
  )
}

/** Money that nobody decided about, each with what it may be for: one click to choose, one to confirm. */
export function ReceiptList({ receipts, onDecided }: Props) {
  const ask = useQuestion()

  async function match(receipt: BankReceipt, transfer: AwaitedTransfer) {
    const isSure = await ask({
      title: `Catat ${rupiah(receipt.amount_idr)} untuk ${transfer.number}?`,
      description: outcomeOf(receipt, transfer),
      confirmText: "Konfirmasi",
    })
    if (!isSure) return
    try {
      const { purchase_id, missing_idr } = transfer
      await call("POST", `/admin/receipts/${receipt.id}/match`, ReceiptResponse, { purchase_id, missing_idr })
      toast.success(`${rupiah(receipt.amount_idr)} dicatat untuk ${transfer.number}`)
    } catch (error) {
      toast.error(sentenceOf(error))
    }
    onDecided()
  }

  return (
    <DataTable
      label="Uang masuk yang belum dicocokkan"
      rows={receipts}
      keyOf={({ id }) => id}
      empty="Semua uang masuk sudah dicocokkan."
      columns={[
        { title: "Tanggal", cell: ({ received_on }) => dayText(received_on) },
        { title: "Jumlah", isAmount: true, cell: ({ amount_idr }) => rupiah(amount_idr) },
        {
          title: "Dari dan berita",
          isLong: true,
          cell: ({ sender, note, has_twin }) => (
            <>
              {[sender, note].filter(Boolean).join(": ") || "–"}
              {has_twin && (
                <Text size="xsmall" weight="plus">
                  ⚠ Ada uang masuk lain dengan tanggal dan jumlah yang sama.
                </Text>
              )}
            </>
          ),
        },
        {
          title: "Untuk pesanan",
          isLong: true,
          cell: (receipt) => (
            <div className="flex flex-col items-start gap-2">
              {receipt.suggestions.map(({ transfer, reasons }) => (
                <div key={transfer.purchase_id}>
                  <Button size="small" onClick={() => void match(receipt, transfer)}>
                    Cocokkan {transfer.number}
                  </Button>
                  <Text size="xsmall">
                    {transfer.buyer}: {reasons.map((reason) => MATCH_REASONS[reason]).join(", ")}
                  </Text>
                </div>
              ))}
              {receipt.suggestions.length === 0 && <Text size="small">Tidak ada yang mirip.</Text>}
              <OrderSearch onChoose={(transfer) => void match(receipt, transfer)} />
              <Dismiss receipt={receipt} onDecided={onDecided} />
            </div>
          ),
        },
      ]}
    />
  )
}
