import { Button, Text } from "@medusajs/ui"
import {
  PayoutAccountResponse,
  PayoutBatchResponse,
  type BatchPayout,
  type PayoutBatchDetail,
} from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState } from "react"
import { call } from "../lib/api"
import { ACCOUNT_NOTES, payeeText, PAYOUT_STATES } from "../lib/payout-words"
import { useAct } from "../lib/use-act"
import { useQuestion } from "../lib/use-question"
import { AccountNumber } from "./account-number"
import { DataTable } from "./data-table"
import { Mistake } from "./page"
import { PayoutBadge } from "./payout-badge"
import { ReasonForm } from "./reason-form"
import { TextLink } from "./text-link"

type LineProps = { batch: PayoutBatchDetail; line: BatchPayout; reload: () => void }

function Account({ batch, line }: Omit<LineProps, "reload">) {
  const path = `/admin/payout-batches/${batch.id}/payouts/${line.id}/account`
  return (
    <div className="flex flex-col items-start gap-1">
      <AccountNumber
        bank={line.bank}
        masked={line.account_number}
        holder={line.account_holder}
        of={`baris ${line.line}`}
        load={async () => (await call("GET", path, PayoutAccountResponse)).account_number}
      />
      {line.account_note && (
        <Text size="xsmall" weight="plus">
          ⚠ {ACCOUNT_NOTES[line.account_note]}
        </Text>
      )}
    </div>
  )
}

/** What comes of a payment that the bank did not make. */
const FAILED = {
  seller:
    "Uangnya kembali ke saldo toko, dan tidak dicairkan lagi sampai rekeningnya diperbaiki atau disimpan ulang.",
  buyer: "Pengembalian dana ini menunggu pembeli memperbaiki atau menyimpan ulang rekeningnya.",
}

function Settle({ batch, line, reload }: LineProps) {
  const [isFailing, setIsFailing] = useState(false)
  const { isBusy, mistake, act } = useAct(reload)
  const ask = useQuestion()
  if (line.status !== "approved") return line.reason ?? "–"
  const path = `/admin/payout-batches/${batch.id}/payouts/${line.id}/settle`
  const settle = (said: string, body: object) =>
    act(said, () => call("POST", path, PayoutBatchResponse, body))
  async function pay() {
    const isSure = await ask({
      title: `Baris ${line.line} sudah dibayar bank?`,
      description: `${payeeText(line)}. Ini tidak dapat dibatalkan.`,
      confirmText: "Sudah dibayar",
    })
    if (isSure) await settle("Dicatat dibayar", { outcome: "paid" })
  }
  async function fail(reason: string) {
    const isSure = await ask({
      title: `Baris ${line.line} gagal di bank?`,
      description: `${payeeText(line)}. ${line.seller_id ? FAILED.seller : FAILED.buyer} Ini tidak dapat dibatalkan.`,
      confirmText: "Catat gagal",
    })
    if (isSure) await settle("Dicatat gagal", { outcome: "failed", reason })
  }
  if (isFailing)
    return (
      <>
        <ReasonForm
          label={`Kata bank tentang baris ${line.line}`}
          hint={line.seller_id ? "Dikirim ke penjual lewat e-mail." : "Dikirim ke pembeli lewat e-mail."}
          submit="Catat gagal"
          isBusy={isBusy}
          onSay={(reason) => void fail(reason)}
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
        onClick={() => void pay()}
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
        { title: "Jumlah", isAmount: true, cell: ({ amount_idr }) => rupiah(amount_idr) },
        { title: "Keadaan", cell: ({ status }) => <PayoutBadge state={status} words={PAYOUT_STATES} /> },
        { title: "Hasil bank", cell: (line) => <Settle batch={batch} line={line} reload={reload} /> },
      ]}
    />
  )
}
