import { Text } from "@medusajs/ui"
import { AdminBalanceResponse, type EntryGroup, type SellerBalance } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useParams } from "react-router-dom"
import { DataTable, type Column } from "../../../components/data-table"
import { Facts } from "../../../components/facts"
import { AdjustmentForm } from "../../../components/money/adjustment-form"
import { OnlyFor } from "../../../components/only-for"
import { BackTo, Page, Section } from "../../../components/page"
import { PagedList } from "../../../components/paged-list"
import { TextLink } from "../../../components/text-link"
import { queryOf } from "../../../lib/api"
import { ENTRY_WORDS, REFUND_CAUSES, subjectText } from "../../../lib/money-words"
import { useAnswer } from "../../../lib/use-answer"
import { useQuery } from "../../../lib/use-query"
import { dayText, momentText } from "../../../lib/words"

function stateText({ subject, sum_idr, is_available, is_held, available_at }: EntryGroup): string {
  if (subject !== "order" || sum_idr === 0) return "–"
  if (is_available) return "Tersedia"
  if (is_held) return "Ditahan: ada pengembalian"
  return available_at ? `Ditahan sampai ${dayText(available_at)}` : "Ditahan sampai barang tiba"
}

function Entries({ group }: { group: EntryGroup }) {
  return (
    <ul>
      {group.entries.map(({ id, kind, amount_idr, reason, refund_cause }) => (
        <li key={id}>
          {ENTRY_WORDS[kind]} {rupiah(amount_idr)}
          {refund_cause && ` (${REFUND_CAUSES[refund_cause]})`}
          {reason && `: ${reason}`}
        </li>
      ))}
    </ul>
  )
}

const COLUMNS: readonly Column<EntryGroup>[] = [
  {
    title: "Asal",
    cell: (group) =>
      group.subject === "order" ? (
        <TextLink to={`/orders/${group.id}`}>{subjectText(group)}</TextLink>
      ) : (
        subjectText(group)
      ),
  },
  { title: "Terakhir", cell: ({ at }) => momentText(at) },
  { title: "Rincian", isLong: true, cell: (group) => <Entries group={group} /> },
  { title: "Jumlah", isAmount: true, cell: ({ sum_idr }) => rupiah(sum_idr) },
  { title: "Keadaan", cell: stateText },
]

function Sums({ balance }: { balance: SellerBalance }) {
  return (
    <Facts
      rows={[
        ["Saldo", rupiah(balance.total_idr)],
        ["Tersedia", rupiah(balance.available_idr)],
        ["Ditahan", rupiah(balance.held_idr)],
        ["Sedang dicairkan", rupiah(balance.in_transit_idr)],
        ["Kekurangan", rupiah(balance.carried_idr)],
      ]}
    />
  )
}

function BalanceRoom({ id }: { id: string }) {
  const query = useQuery()
  const path = `/admin/ledger/balances/${id}${queryOf({ page: query.get("page") })}`
  const answer = useAnswer(path, AdminBalanceResponse)
  return (
    <Page title={answer.data?.seller.name ?? "Saldo toko"} intro="Saldo toko dan asalnya.">
      <Section title="Saldo">
        <PagedList answer={answer}>
          {({ balance, groups }) => (
            <>
              <Sums balance={balance} />
              <DataTable
                label="Asal saldo"
                columns={COLUMNS}
                rows={groups}
                keyOf={(group) => group.id}
                empty="Belum ada uang masuk."
              />
            </>
          )}
        </PagedList>
        {answer.data && (
          <Text size="small">
            <TextLink to={`/penjual/${id}`}>Lihat toko</TextLink>
          </Text>
        )}
        {answer.error && <BackTo to="/saldo-penjual" name="Saldo penjual" />}
      </Section>
      {answer.data && (
        <AdjustmentForm
          seller={answer.data.seller}
          balance={answer.data.balance}
          onAdjusted={answer.reload}
        />
      )}
    </Page>
  )
}

const BalancePage = () => {
  const { id = "" } = useParams()
  return (
    <OnlyFor right="pay">
      <BalanceRoom key={id} id={id} />
    </OnlyFor>
  )
}

export default BalancePage
