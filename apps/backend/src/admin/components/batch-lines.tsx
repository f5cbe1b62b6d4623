import { Button } from "@medusajs/ui"
import {
  PayoutAccountResponse,
  PayoutBatchResponse,
  type BatchPayout,
  type PayoutBatchDetail,
} from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState } from "react"
import { call } from "../lib/api"
import { PAYOUT_STATES } from "../lib/payout-words"
import { sentenceOf } from "../lib/sentences"
import { useAct } from "../lib/use-act"
import { DataTable } from "./data-table"
import { Mistake } from "./page"
import { PayoutBadge } from "./payout-badge"
import { ReasonForm } from "./reason-form"
import { TextLink } from "./text-link"

type LineProps = { batch: PayoutBatchDetail; line: BatchPayout; reload: () => void }

/** The number as it is, once somebody asks for it. */
function Account({ batch, line }: Omit<LineProps, "reload">) {
  const [shown, setShown] = useState<string>()
  async function show() {
    const path = `/admin/payout-batches/${batch.id}/payouts/${line.id}/account`
    try {
      setShown((await call("GET", path, PayoutAccountResponse)).account_number)
    } catch (error) {
      setShown(sentenceOf(error))
    }
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <span>{line.bank}</span>
      <span aria-live="polite" className="font-mono">
        {shown ?? line.account_number}
      </span>
      <span>{line.account_holder}</span>
      {shown === undefined && (
        <Button
          size="small"
          variant="transparent"
          aria-label={`Lihat nomor rekening baris ${line.line}`}
          onClick={() => void show()}
        >
          Lihat nomor
        </Button>
      )}
    </div>
  )
}

function Settle({ batch, line, reload }: LineProps) {
  const [isFailing, setIsFailing] = useState(false)
  const { isBusy, mistake, act } = useAct(reload)
  if (line.status !== "approved") return line.reason ?? "–"
  const path = `/admin/payout-batches/${batch.id}/payouts/${line.id}/settle`
  const settle = (said: string, body: object) =>
    act(said, () => call("POST", path, PayoutBatchResponse, body))
  if (isFailing)
    return (
      <>
        <ReasonForm
          label={`Kata bank tentang baris ${line.line}`}
          hint={line.seller_id ? "Dikirim ke penjual lewat e-mail." : "Dikirim ke pembeli lewat e-mail."}
          submit="Catat gagal"
          isBusy={isBusy}
          onSay={(reason) => void settle("Dicatat gagal", { outcome: "failed", reason })}
          onCancel={() => setIsFailing(false)}
        />
        {mistake && <Mistake>{mistake}</Mistake>}
      </>
    )
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        aria-label={`Baris ${line.line} dibayar`}
        aria-disabled={isBusy}
        onClick={() => void settle("Dicatat dibayar", { outcome: "paid" })}
      >
        Dibayar
      </Button>
      <Button
        size="small"
        variant="secondary"
        aria-label={`Baris ${line.line} gagal`}
        onClick={() => setIsFailing(true)}
      >
        Gagal
      </Button>
      {mistake && <Mistake>{mistake}</Mistake>}
    </div>
  )
}

/** The lines of a batch, in the order of the bank file. */
export function BatchLines({ batch, reload }: { batch: PayoutBatchDetail; reload: () => void }) {
  return (
    <DataTable
      label="Baris"
      rows={batch.lines}
      keyOf={({ id }) => id}
      empty="Tidak ada baris."
      columns={[
        { title: "No", cell: ({ line }) => line },
        {
          title: "Kepada",
          isLong: true,
          cell: ({ seller_id, to }) =>
            seller_id ? <TextLink to={`/penjual/${seller_id}`}>{to}</TextLink> : to,
        },
        { title: "Rekening", cell: (line) => <Account batch={batch} line={line} /> },
        { title: "Jumlah", cell: ({ amount_idr }) => rupiah(amount_idr) },
        { title: "Keadaan", cell: ({ status }) => <PayoutBadge state={status} words={PAYOUT_STATES} /> },
        { title: "Hasil bank", cell: (line) => <Settle batch={batch} line={line} reload={reload} /> },
      ]}
    />
  )
}
