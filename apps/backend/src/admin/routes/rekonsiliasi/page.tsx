import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Badge, Button, Text } from "@medusajs/ui"
import { ReconciliationResponse, type MoneyRow } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { useState } from "react"
import { DataTable } from "../../components/data-table"
import { BESIDE_FIELDS, TextField } from "../../components/fields"
import { OnlyFor } from "../../components/only-for"
import { Loaded, Page, Section } from "../../components/page"
import { TextLink } from "../../components/text-link"
import { queryOf } from "../../lib/api"
import { MONEY_SIDES } from "../../lib/money-words"
import { useAnswer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { dayText } from "../../lib/words"

const amountText = (amount: number | null): string => (amount === null ? "–" : rupiah(amount))

function Agreement({ row: { payments_idr, parts_idr, entries_idr } }: { row: Omit<MoneyRow, "side"> }) {
  const told = [payments_idr, parts_idr, entries_idr].filter((amount) => amount !== null)
  const spread = Math.max(...told) - Math.min(...told)
  return (
    <Badge size="2xsmall" color={spread === 0 ? "green" : "red"}>
      {spread === 0 ? "Cocok" : `Selisih ${rupiah(spread)}`}
    </Badge>
  )
}

function Period({ from, to }: { from: string; to: string }) {
  const query = useQuery()
  const [days, setDays] = useState({ from, to })
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        query.set(days)
      }}
    >
      <TextField
        label="Dari tanggal"
        type="date"
        value={days.from}
        onChange={(value) => setDays({ ...days, from: value })}
      />
      <TextField
        label="Sampai tanggal"
        type="date"
        value={days.to}
        onChange={(value) => setDays({ ...days, to: value })}
      />
      <Button type="submit" variant="secondary" className={BESIDE_FIELDS}>
        Lihat
      </Button>
    </form>
  )
}

function Differences({ found }: { found: ReconciliationResponse }) {
  return (
    <>
      <Section title="Pembelian yang tidak cocok">
        <DataTable
          label="Pembelian yang tidak cocok"
          rows={found.purchases}
          keyOf={({ purchase_id, side }) => `${purchase_id} ${side}`}
          empty="Tidak ada: setiap pembelian cocok."
          columns={[
            { title: "Pembelian", cell: ({ number }) => number },
            { title: "Yang dibandingkan", isLong: true, cell: ({ side }) => MONEY_SIDES[side] },
            { title: "Pembayaran", isAmount: true, cell: ({ payments_idr }) => amountText(payments_idr) },
            { title: "Bagian toko", isAmount: true, cell: ({ parts_idr }) => amountText(parts_idr) },
            { title: "Buku besar", isAmount: true, cell: ({ entries_idr }) => rupiah(entries_idr) },
          ]}
        />
      </Section>
      <Section title="Toko yang tidak cocok">
        <DataTable
          label="Toko yang tidak cocok"
          rows={found.sellers}
          keyOf={({ seller_id }) => seller_id}
          empty="Tidak ada: saldo setiap toko cocok."
          columns={[
            {
              title: "Toko",
              isLong: true,
              cell: ({ seller_id, name }) => (
                <TextLink to={`/saldo-penjual/${seller_id}`}>{name || seller_id}</TextLink>
              ),
            },
            { title: "Seharusnya", isAmount: true, cell: ({ expected_idr }) => rupiah(expected_idr) },
            { title: "Buku besar", isAmount: true, cell: ({ entries_idr }) => rupiah(entries_idr) },
          ]}
        />
      </Section>
    </>
  )
}

function ReconciliationRoom() {
  const query = useQuery()
  const path = `/admin/ledger/reconciliation${queryOf({ from: query.get("from"), to: query.get("to") })}`
  const answer = useAnswer(path, ReconciliationResponse)
  return (
    <Page title="Rekonsiliasi" intro="Uang yang sama menurut pembayaran, bagian toko, dan buku besar.">
      <Loaded answer={answer}>
        {(found) => (
          <div className="flex flex-col gap-y-3">
            <Section title={`${dayText(found.from)} – ${dayText(found.to)}`}>
              <Period key={`${found.from} ${found.to}`} from={found.from} to={found.to} />
              <DataTable
                label="Jumlah berdampingan"
                rows={found.rows}
                keyOf={({ side }) => side}
                empty=""
                columns={[
                  { title: "Uang", isLong: true, cell: ({ side }) => MONEY_SIDES[side] },
                  {
                    title: "Pembayaran",
                    isAmount: true,
                    cell: ({ payments_idr }) => amountText(payments_idr),
                  },
                  { title: "Bagian toko", isAmount: true, cell: ({ parts_idr }) => amountText(parts_idr) },
                  { title: "Buku besar", isAmount: true, cell: ({ entries_idr }) => rupiah(entries_idr) },
                  { title: "Hasil", cell: (row) => <Agreement row={row} /> },
                ]}
              />
              <Text size="small" className="text-ui-fg-subtle">
                Pembelian dihitung menurut tanggal dibuat, pencairan menurut tanggal sampai. Yang tertinggal
                karena gangguan dilengkapi sendiri setiap jam; yang tersisa di sini perlu dilihat orang.
              </Text>
            </Section>
            <Differences found={found} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

const ReconciliationPage = () => (
  <OnlyFor right="pay">
    <ReconciliationRoom />
  </OnlyFor>
)

export const config = defineRouteConfig({ label: "Rekonsiliasi", icon: CheckCircle })

export default ReconciliationPage
