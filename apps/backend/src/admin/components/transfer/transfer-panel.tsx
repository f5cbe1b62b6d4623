import { Button, Text, toast } from "@medusajs/ui"
import { ReceiptResponse, TransferResponse, type AwaitedTransfer } from "@sebiduk/contracts"
import { rupiah, todayInWib } from "@sebiduk/domain"
import { useEffect, useState, type FormEvent } from "react"
import { call } from "../../lib/api"
import { focusOn } from "../../lib/focus"
import { fieldSentences, sentenceOf } from "../../lib/sentences"
import { momentText } from "../../lib/words"
import { EvidenceViewer } from "../evidence-viewer"
import { Facts } from "../facts"
import { BESIDE_FIELDS, TextField } from "../fields"
import { Mistake, Section } from "../page"

type Props = {
  transfer: AwaitedTransfer
  heading_id: string
  onDecided: () => void
  onClose: () => void
}
type Proof = AwaitedTransfer["proofs"][number]

/** One proof, and the way not to take it. */
function ProofPanel({ proof, onDecided }: Pick<Props, "onDecided"> & { proof: Proof }) {
  const [reason, setReason] = useState("")
  const [mistake, setMistake] = useState<string>()
  async function reject(event: FormEvent) {
    event.preventDefault()
    try {
      await call("POST", `/admin/proofs/${proof.id}/reject`, TransferResponse, { reason })
      toast.success("Bukti ditolak; pembeli diberi tahu")
      onDecided()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <EvidenceViewer evidence={proof} of="proofs" />
      <Text size="small">
        {[momentText(proof.sent_at), proof.sender, proof.note].filter(Boolean).join(" · ")}
      </Text>
      {proof.status === "rejected" ? (
        <Text size="small">Ditolak: {proof.reason}</Text>
      ) : (
        <form noValidate className="flex flex-wrap gap-2" onSubmit={(event) => void reject(event)}>
          <TextField label="Alasan menolak" value={reason} error={mistake} onChange={setReason} />
          <Button type="submit" size="small" variant="secondary" className={BESIDE_FIELDS}>
            Tolak bukti
          </Button>
        </form>
      )}
    </div>
  )
}

/** One transfer that is waited for: its proofs, and the money when somebody saw it on the account. */
export function TransferPanel({ transfer, heading_id, onDecided, onClose }: Props) {
  const [amount, setAmount] = useState(String(transfer.missing_idr))
  const [day, setDay] = useState(todayInWib(new Date()))
  const [sender, setSender] = useState(transfer.proofs.at(-1)?.sender ?? "")
  const [mistakes, setMistakes] = useState<Record<string, string>>({})
  const [failure, setFailure] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const { purchase_id, missing_idr } = transfer
  useEffect(() => focusOn(heading_id), [heading_id])

  async function receive(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setMistakes({})
    setFailure(undefined)
    try {
      const match = { purchase_id, missing_idr }
      const body = { received_on: day, amount_idr: Number(amount), sender, match }
      await call("POST", "/admin/receipts", ReceiptResponse, body)
      toast.success(`${rupiah(Number(amount), "id")} dicatat untuk ${transfer.number}`)
      onDecided()
    } catch (error) {
      const found = fieldSentences(error)
      setMistakes(found)
      if (Object.keys(found).length === 0) setFailure(sentenceOf(error))
    }
    setIsBusy(false)
  }

  return (
    <Section title={`${transfer.number} · ${transfer.buyer}`} heading_id={heading_id}>
      <Facts
        rows={[
          ["Harus masuk", <strong key="missing">{rupiah(missing_idr, "id")}</strong>],
          ["Kode unik", transfer.code],
          ["Sudah masuk", rupiah(transfer.received_idr, "id")],
          ["Batas bayar", transfer.pay_until && momentText(transfer.pay_until)],
          ["Disimpan sampai", transfer.kept_until && momentText(transfer.kept_until)],
        ]}
      />
      {transfer.proofs.map((proof) => (
        <ProofPanel key={proof.id} proof={proof} onDecided={onDecided} />
      ))}
      <form noValidate className="flex flex-wrap gap-2" onSubmit={(event) => void receive(event)}>
        <TextField
          label="Uang yang masuk (Rp)"
          inputMode="numeric"
          value={amount}
          error={mistakes["amount_idr"]}
          onChange={setAmount}
        />
        <TextField
          label="Tanggal masuk"
          type="date"
          value={day}
          error={mistakes["received_on"]}
          onChange={setDay}
        />
        <TextField label="Pengirim" value={sender} error={mistakes["sender"]} onChange={setSender} />
        <Button type="submit" size="small" className={BESIDE_FIELDS} aria-disabled={isBusy}>
          Konfirmasi uang masuk
        </Button>
      </form>
      {failure && <Mistake>{failure}</Mistake>}
      <div>
        <Button size="small" variant="secondary" onClick={onClose}>
          Tutup {transfer.number}
        </Button>
      </div>
    </Section>
  )
}
