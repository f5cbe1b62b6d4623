import { StatementListResponse } from "@sebiduk/contracts"
import { formatDate, rupiah, startOfMonth } from "@sebiduk/domain"
import { useAnswer } from "../lib/use-answer"
import { DataTable } from "./data-table"
import { Loaded, Section } from "./page"

/** `November 2026` */
const monthText = (month: string): string =>
  formatDate(startOfMonth(month), "id").split(" ").slice(1).join(" ")

/** The months of a shop's balance, each as a file. */
export function ShopStatements({ seller_id }: { seller_id: string }) {
  const path = `/admin/statements/${seller_id}`
  const answer = useAnswer(path, StatementListResponse)
  return (
    <Loaded answer={answer}>
      {({ statements }) => (
        <Section title="Laporan saldo">
          <DataTable
            label="Laporan saldo"
            rows={statements}
            keyOf={({ month }) => month}
            empty="Belum ada mutasi saldo."
            columns={[
              { title: "Bulan", cell: ({ month }) => monthText(month) },
              { title: "Saldo awal", isAmount: true, cell: ({ opening_idr }) => rupiah(opening_idr) },
              { title: "Saldo akhir", isAmount: true, cell: ({ closing_idr }) => rupiah(closing_idr) },
              {
                title: "Berkas",
                cell: ({ month }) => (
                  <span className="flex gap-3">
                    {(["pdf", "csv"] as const).map((type) => (
                      <a
                        key={type}
                        className="text-ui-fg-base underline"
                        href={`${path}/${month}/${type}`}
                        aria-label={`${type.toUpperCase()} ${monthText(month)}`}
                        download
                      >
                        {type.toUpperCase()}
                      </a>
                    ))}
                  </span>
                ),
              },
            ]}
          />
        </Section>
      )}
    </Loaded>
  )
}
