import { Badge, Button, Text, toast, usePrompt } from "@medusajs/ui"
import { AdminSetPph22, Pph22Response } from "@sebiduk/contracts"
import { rupiah, UNTAXED_TURNOVER_IDR, type TurnoverMark } from "@sebiduk/domain"
import type { MouseEvent } from "react"
import { call, queryOf } from "../../lib/api"
import { sentenceOf } from "../../lib/sentences"
import { useAnswer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { DataTable } from "../data-table"
import { Section } from "../page"
import { PagedList } from "../paged-list"
import { TextLink } from "../text-link"

const MARKS: Readonly<Record<TurnoverMark, string>> = {
  near: `Mendekati ${rupiah(UNTAXED_TURNOVER_IDR)}`,
  above: `Di atas ${rupiah(UNTAXED_TURNOVER_IDR)}`,
}

function Switch({ isWithheld, reload }: { isWithheld: boolean; reload: () => void }) {
  const ask = usePrompt()
  async function change({ currentTarget: button }: MouseEvent<HTMLButtonElement>) {
    const isSure = await ask({
      title: isWithheld ? "Berhenti memungut PPh 22?" : "Mulai memungut PPh 22?",
      description: "Berlaku untuk pesanan baru; pesanan yang sudah dibuat tidak berubah.",
      confirmText: isWithheld ? "Berhenti memungut" : "Mulai memungut",
      cancelText: "Batal",
    })
    if (isSure) {
      try {
        await call("POST", "/admin/ledger/pph22", AdminSetPph22, { is_withheld: !isWithheld })
      } catch (error) {
        toast.error(sentenceOf(error))
      }
      reload()
    }
    button.focus()
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Text size="small" weight="plus">
        {isWithheld ? "Dipungut: 0,5% dari harga barang sebelum kupon" : "Tidak dipungut"}
      </Text>
      <Button size="small" variant="secondary" onClick={(event) => void change(event)}>
        {isWithheld ? "Berhenti memungut" : "Mulai memungut"}
      </Button>
    </div>
  )
}

/** Whether PPh 22 is withheld, and how much each shop turned over in the calendar year. */
export function Pph22Panel() {
  const query = useQuery()
  const answer = useAnswer(`/admin/ledger/pph22${queryOf({ page: query.get("page") })}`, Pph22Response)
  return (
    <Section title="PPh 22">
      <Text size="small" className="text-ui-fg-subtle">
        Dipungut hanya setelah pasar ini ditunjuk oleh Direktorat Jenderal Pajak (PMK 37/2025).
      </Text>
      <PagedList answer={answer}>
        {({ is_withheld, year, sellers }) => (
          <>
            <Switch isWithheld={is_withheld} reload={answer.reload} />
            <DataTable
              label={`Omzet tahun ${year}`}
              rows={sellers}
              keyOf={({ seller }) => seller.id}
              empty={`Belum ada penjualan pada tahun ${year}.`}
              columns={[
                {
                  title: "Toko",
                  isLong: true,
                  cell: ({ seller }) => <TextLink to={`/saldo-penjual/${seller.id}`}>{seller.name}</TextLink>,
                },
                { title: `Omzet ${year}`, isAmount: true, cell: ({ turnover_idr }) => rupiah(turnover_idr) },
                {
                  title: "PPh 22 dipungut",
                  isAmount: true,
                  cell: ({ withheld_idr }) => rupiah(withheld_idr),
                },
                {
                  title: "Perhatian",
                  cell: ({ mark }) =>
                    mark ? (
                      <Badge size="2xsmall" color={mark === "above" ? "red" : "orange"}>
                        {MARKS[mark]}
                      </Badge>
                    ) : (
                      "–"
                    ),
                },
              ]}
            />
          </>
        )}
      </PagedList>
    </Section>
  )
}
