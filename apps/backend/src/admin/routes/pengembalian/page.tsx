import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { AdminReturnListResponse, ADMIN_RETURN_VIEWS, type AdminReturnRow } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { DataTable, type Column } from "../../components/data-table"
import { Choice } from "../../components/fields"
import { Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { ReturnBadge } from "../../components/return-badge"
import { TextLink } from "../../components/text-link"
import { queryOf } from "../../lib/api"
import { RETURN_REASON_WORDS, RETURN_VIEW_WORDS } from "../../lib/return-words"
import { useAnswer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { momentText } from "../../lib/words"

const goodsOf = ({ first_title, line_count }: AdminReturnRow): string =>
  line_count > 1 ? `${first_title.id} dan ${line_count - 1} barang lain` : first_title.id

const COLUMNS: readonly Column<AdminReturnRow>[] = [
  { title: "Pesanan", cell: ({ id, number }) => <TextLink to={`/pengembalian/${id}`}>{number}</TextLink> },
  { title: "Toko", cell: ({ seller_name }) => seller_name, isLong: true },
  { title: "Barang", cell: goodsOf, isLong: true },
  { title: "Alasan", cell: ({ reason }) => RETURN_REASON_WORDS[reason] },
  { title: "Dibayar", isAmount: true, cell: ({ paid_idr }) => rupiah(paid_idr) },
  { title: "Keadaan", cell: ({ state }) => <ReturnBadge state={state} /> },
  { title: "Sejak", cell: ({ state_at }) => momentText(state_at) },
]

const EMPTY = {
  disputed: "Tidak ada pengembalian yang perlu diputuskan.",
  running: "Tidak ada pengembalian yang berjalan.",
  done: "Belum ada pengembalian yang selesai.",
  all: "Belum ada pengembalian.",
}

const ReturnsPage = () => {
  const query = useQuery()
  const view = ADMIN_RETURN_VIEWS.find((one) => one === query.get("view")) ?? "disputed"
  const path = `/admin/return-requests${queryOf({ view, page: query.get("page") })}`
  const answer = useAnswer(path, AdminReturnListResponse)
  const counts = answer.data?.counts
  return (
    <Page title="Pengembalian" intro="Yang paling lama menunggu keputusan di atas.">
      <Section>
        <Choice
          label="Tampilkan"
          value={view}
          onChange={(value) => query.set({ view: value === "disputed" ? "" : value })}
          options={ADMIN_RETURN_VIEWS.map((value) => ({
            value,
            label: `${RETURN_VIEW_WORDS[value]}${counts ? ` (${counts[value]})` : ""}`,
          }))}
        />
        <PagedList answer={answer}>
          {({ returns }) => (
            <DataTable
              label="Pengembalian"
              columns={COLUMNS}
              rows={returns}
              keyOf={({ id }) => id}
              empty={EMPTY[view]}
            />
          )}
        </PagedList>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Pengembalian", icon: ArrowUturnLeft })

export default ReturnsPage
