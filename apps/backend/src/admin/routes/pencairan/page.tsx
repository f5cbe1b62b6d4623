import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import {
  PayoutBatchListResponse,
  PayoutBatchResponse,
  PayoutCandidatesResponse,
  type PayoutBatch,
} from "@sebiduk/contracts"
import { rupiah, type BatchKind } from "@sebiduk/domain"
import { useNavigate } from "react-router-dom"
import { DataTable, type Column } from "../../components/data-table"
import { OnlyFor } from "../../components/only-for"
import { Loaded, Mistake, Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { PayoutBadge } from "../../components/payout-badge"
import { TextLink } from "../../components/text-link"
import { call, queryOf } from "../../lib/api"
import { arriving } from "../../lib/arrival"
import { BATCH_KINDS, BATCH_STATES, LEFT_OUT } from "../../lib/payout-words"
import { useAct } from "../../lib/use-act"
import { useAnswer, type Answer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { momentText } from "../../lib/words"

const COLUMNS: readonly Column<PayoutBatch>[] = [
  { title: "Nomor", cell: ({ id, number }) => <TextLink to={`/pencairan/${id}`}>{number}</TextLink> },
  { title: "Jenis", cell: ({ kind }) => BATCH_KINDS[kind] },
  { title: "Keadaan", cell: ({ status }) => <PayoutBadge state={status} words={BATCH_STATES} /> },
  { title: "Baris", isAmount: true, cell: ({ payouts }) => payouts },
  { title: "Jumlah", isAmount: true, cell: ({ total_idr }) => rupiah(total_idr) },
  { title: "Dibuat", cell: ({ created_at }) => momentText(created_at) },
  { title: "Oleh", cell: ({ made_by }) => made_by ?? "Jadwal mingguan" },
]

function Make({ candidates }: { candidates: Answer<PayoutCandidatesResponse> }) {
  const navigate = useNavigate()
  const { isBusy, mistake, act } = useAct(candidates.reload)
  const make = (kind: BatchKind) =>
    act("Dibuat", async () => {
      const { batch } = await call("POST", "/admin/payout-batches", PayoutBatchResponse, { kind })
      void navigate(`/pencairan/${batch.id}`, arriving("Dibuat; menunggu persetujuan orang lain."))
    })
  return (
    <Loaded answer={candidates}>
      {({ minimum_idr, sellers, refunds, refunds_without_account: waiting }) => (
        <Section title="Buat pencairan">
          <Text size="small">
            {sellers.count} toko dapat dicairkan sekarang, seluruhnya {rupiah(sellers.total_idr)}. Paling
            sedikit {rupiah(minimum_idr)} per toko; jadwalnya Senin pukul 03.00 WIB.
          </Text>
          <Text size="small">
            {refunds.count} pengembalian dana ke pembeli siap dikirim, seluruhnya {rupiah(refunds.total_idr)}.
            {waiting.count > 0 &&
              ` ${waiting.count} lagi (${rupiah(waiting.total_idr)}) menunggu nomor rekening pembeli.`}
          </Text>
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              disabled={sellers.count === 0}
              aria-disabled={isBusy}
              onClick={() => void make("sellers")}
            >
              Buat pencairan sekarang
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={refunds.count === 0}
              aria-disabled={isBusy}
              onClick={() => void make("refunds")}
            >
              Buat pengembalian dana sekarang
            </Button>
          </div>
          {mistake && <Mistake>{mistake}</Mistake>}
        </Section>
      )}
    </Loaded>
  )
}

const PayoutsPage = () => {
  const query = useQuery()
  const batches = useAnswer(
    `/admin/payout-batches${queryOf({ page: query.get("page") })}`,
    PayoutBatchListResponse,
  )
  const candidates = useAnswer("/admin/payout-candidates", PayoutCandidatesResponse)
  return (
    <Page
      title="Pencairan"
      intro="Uang penjual dan pengembalian dana pembeli yang keluar lewat bank. Yang membuat bukan yang menyetujui."
    >
      <OnlyFor right="pay">
        <Make candidates={candidates} />
        <Section title="Daftar pencairan">
          <PagedList answer={batches}>
            {(data) => (
              <DataTable
                label="Daftar pencairan"
                columns={COLUMNS}
                rows={data.batches}
                keyOf={({ id }) => id}
                empty="Belum ada pencairan."
              />
            )}
          </PagedList>
        </Section>
        {candidates.data && (
          <Section title="Toko yang belum ikut">
            <DataTable
              label="Toko yang belum ikut"
              rows={candidates.data.left_out}
              keyOf={({ seller_id }) => seller_id}
              empty="Tidak ada; semua saldo yang tersedia ikut pencairan berikutnya."
              columns={[
                {
                  title: "Toko",
                  cell: ({ seller_id, name }) => <TextLink to={`/penjual/${seller_id}`}>{name}</TextLink>,
                },
                {
                  title: "Saldo tersedia",
                  isAmount: true,
                  cell: ({ available_idr }) => rupiah(available_idr),
                },
                { title: "Sebab", cell: ({ reason }) => LEFT_OUT[reason] },
              ]}
            />
          </Section>
        )}
      </OnlyFor>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Pencairan", icon: Cash })

export default PayoutsPage
