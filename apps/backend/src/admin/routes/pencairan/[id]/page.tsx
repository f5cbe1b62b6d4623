import { Button } from "@medusajs/ui"
import { PayoutBatchResponse, type PayoutBatchDetail } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { BatchLines } from "../../../components/batch-lines"
import { Facts } from "../../../components/facts"
import { OnlyFor } from "../../../components/only-for"
import { Loaded, Mistake, Page, Section } from "../../../components/page"
import { PayoutBadge } from "../../../components/payout-badge"
import { ReasonForm } from "../../../components/reason-form"
import { call } from "../../../lib/api"
import { BATCH_KINDS, BATCH_STATES } from "../../../lib/payout-words"
import { useAct } from "../../../lib/use-act"
import { useAnswer } from "../../../lib/use-answer"
import { useQuestion } from "../../../lib/use-question"
import { momentText } from "../../../lib/words"

type RoomProps = { batch: PayoutBatchDetail; reload: () => void }

/** What a draft waits for: a yes of somebody else, or a no with its reason. */
function Decide({ batch, reload }: RoomProps) {
  const [isRejecting, setIsRejecting] = useState(false)
  const { isBusy, mistake, act } = useAct(reload)
  const ask = useQuestion()
  const path = `/admin/payout-batches/${batch.id}`
  async function approve() {
    const isSure = await ask({
      title: `Setujui ${batch.number}?`,
      description: `${batch.payouts} baris, ${rupiah(batch.total_idr)}. Sesudah ini berkas bank dapat diunduh dan jumlahnya tidak berubah lagi.`,
      confirmText: "Setujui",
    })
    if (isSure) await act("Disetujui", () => call("POST", `${path}/approve`, PayoutBatchResponse))
  }
  return (
    <Section title="Keputusan">
      {!batch.can_approve && (
        <p className="txt-small">
          Anda yang membuat pencairan ini, atau menyesuaikan saldo yang dibayar di sini; orang lain yang
          menyetujuinya.
        </p>
      )}
      {isRejecting ? (
        <ReasonForm
          label="Alasan menolak"
          hint="Uangnya kembali ke saldo toko, atau pengembalian dana pembeli menunggu pencairan berikutnya."
          submit="Tolak"
          isBusy={isBusy}
          onSay={(reason) =>
            void act("Ditolak", () => call("POST", `${path}/reject`, PayoutBatchResponse, { reason }))
          }
          onCancel={() => setIsRejecting(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          {batch.can_approve && (
            <Button size="small" aria-disabled={isBusy} onClick={() => void approve()}>
              Setujui
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => setIsRejecting(true)}>
            Tolak
          </Button>
        </div>
      )}
      {mistake && <Mistake>{mistake}</Mistake>}
    </Section>
  )
}

/** The file of an approved batch, and what the bank did with it. */
function AtTheBank({ batch, reload }: RoomProps) {
  const { isBusy, mistake, act } = useAct(reload)
  const ask = useQuestion()
  const waiting = batch.lines.filter(({ status }) => status === "approved")
  const open = waiting.length
  const total = waiting.reduce((sum, { amount_idr }) => sum + amount_idr, 0)
  async function settleAll() {
    const isSure = await ask({
      title: `${open} baris sudah dibayar bank?`,
      description: `Seluruhnya ${rupiah(total)}. Baris yang gagal dicatat dahulu satu per satu. Ini tidak dapat dibatalkan.`,
      confirmText: "Semua dibayar",
    })
    if (!isSure) return
    const path = `/admin/payout-batches/${batch.id}/settle`
    await act("Semua dicatat dibayar", () => call("POST", path, PayoutBatchResponse))
  }
  return (
    <Section title="Berkas bank">
      <Facts rows={[["SHA-256", <code className="break-all">{batch.sha256}</code>]]} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" asChild>
          <a href={`/admin/payout-batches/${batch.id}/file`} download={`${batch.number}.csv`}>
            Unduh berkas bank (CSV)
          </a>
        </Button>
        {open > 0 && (
          <Button size="small" aria-disabled={isBusy} onClick={() => void settleAll()}>
            Semua dibayar
          </Button>
        )}
      </div>
      {mistake && <Mistake>{mistake}</Mistake>}
    </Section>
  )
}

function BatchRoom({ id }: { id: string }) {
  const answer = useAnswer(`/admin/payout-batches/${id}`, PayoutBatchResponse)
  return (
    <Loaded answer={answer} title="Pencairan" list={{ to: "/pencairan", name: "Pencairan" }}>
      {({ batch }) => (
        <Page
          title={batch.number}
          intro={BATCH_KINDS[batch.kind]}
          actions={<PayoutBadge state={batch.status} words={BATCH_STATES} />}
        >
          <Section title="Ringkasan">
            <Facts
              rows={[
                ["Jumlah", rupiah(batch.total_idr)],
                ["Baris", batch.payouts],
                ["Dibuat", `${momentText(batch.created_at)}, ${batch.made_by ?? "jadwal mingguan"}`],
                [
                  "Diputuskan",
                  batch.decided_at && `${momentText(batch.decided_at)}, ${batch.decided_by ?? "–"}`,
                ],
                ["Alasan ditolak", batch.reason],
                ["Selesai", batch.closed_at && momentText(batch.closed_at)],
              ]}
            />
          </Section>
          {batch.sha256 && <AtTheBank batch={batch} reload={answer.reload} />}
          <Section title="Baris">
            <BatchLines batch={batch} reload={answer.reload} />
          </Section>
          {batch.status === "draft" && <Decide batch={batch} reload={answer.reload} />}
        </Page>
      )}
    </Loaded>
  )
}

const BatchPage = () => {
  const { id = "" } = useParams()
  return (
    <OnlyFor right="pay">
      <BatchRoom key={id} id={id} />
    </OnlyFor>
  )
}

export default BatchPage
