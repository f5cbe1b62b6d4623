import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { BalanceListResponse } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { DataTable, type Column } from "../../components/data-table"
import { BESIDE_FIELDS, TextField } from "../../components/fields"
import { OnlyFor } from "../../components/only-for"
import { Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { TextLink } from "../../components/text-link"
import { queryOf } from "../../lib/api"
import { useAnswer } from "../../lib/use-answer"
import { useDraft } from "../../lib/use-draft"
import { useQuery } from "../../lib/use-query"

type Row = BalanceListResponse["sellers"][number]

const COLUMNS: readonly Column<Row>[] = [
  {
    title: "Toko",
    isLong: true,
    cell: ({ seller }) => <TextLink to={`/saldo-penjual/${seller.id}`}>{seller.name}</TextLink>,
  },
  { title: "Saldo", isAmount: true, cell: ({ balance }) => rupiah(balance.total_idr) },
  { title: "Tersedia", isAmount: true, cell: ({ balance }) => rupiah(balance.available_idr) },
  { title: "Ditahan", isAmount: true, cell: ({ balance }) => rupiah(balance.held_idr) },
  { title: "Sedang dicairkan", isAmount: true, cell: ({ balance }) => rupiah(balance.in_transit_idr) },
  { title: "Kekurangan", isAmount: true, cell: ({ balance }) => rupiah(balance.carried_idr) },
]

function BalancesRoom() {
  const query = useQuery()
  const [words, setWords] = useDraft(query.get("q"))
  const path = `/admin/ledger/balances${queryOf({ q: query.get("q"), page: query.get("page") })}`
  const answer = useAnswer(path, BalanceListResponse)
  return (
    <Page title="Saldo penjual" intro="Berapa yang menjadi hak setiap toko.">
      <Section>
        <form
          role="search"
          className="flex flex-wrap items-start gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            query.set({ q: words.trim() })
          }}
        >
          <TextField label="Cari nama toko" enterKeyHint="search" value={words} onChange={setWords} />
          <Button type="submit" variant="secondary" className={BESIDE_FIELDS}>
            Cari
          </Button>
        </form>
        <PagedList answer={answer}>
          {({ sellers }) => (
            <DataTable
              label="Saldo penjual"
              columns={COLUMNS}
              rows={sellers}
              keyOf={({ seller }) => seller.id}
              empty="Tidak ada toko dengan uang di sini."
            />
          )}
        </PagedList>
      </Section>
    </Page>
  )
}

const BalancesPage = () => (
  <OnlyFor right="pay">
    <BalancesRoom />
  </OnlyFor>
)

export const config = defineRouteConfig({ label: "Saldo penjual", icon: Cash })

export default BalancesPage
