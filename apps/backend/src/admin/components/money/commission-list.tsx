import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { CommissionRuleListResponse, type CommissionRuleRow } from "@sebiduk/contracts"
import type { MouseEvent } from "react"
import { call } from "../../lib/api"
import { focusHeading } from "../../lib/focus"
import { conditionsText, exampleText, rateText } from "../../lib/money-words"
import { sentenceOf } from "../../lib/sentences"
import { momentText } from "../../lib/words"
import { DataTable } from "../data-table"
import { Section } from "../page"

type ListProps = { list: CommissionRuleListResponse; reload: () => void }

/** The ids with one of them a place further up or down. */
function moved(ids: readonly string[], index: number, by: 1 | -1): string[] {
  const next = [...ids]
  const [id] = next.splice(index, 1)
  if (id !== undefined) next.splice(index + by, 0, id)
  return next
}

type ActionsProps = ListProps & { rule: CommissionRuleRow }

function Actions({ rule, list, reload }: ActionsProps) {
  const ask = usePrompt()
  const ids = list.rules.map(({ id }) => id)
  const index = ids.indexOf(rule.id)

  async function send(path: string, body?: object) {
    try {
      await call("POST", `/admin/commission-rules${path}`, CommissionRuleListResponse, body)
    } catch (error) {
      toast.error(sentenceOf(error))
    }
    reload()
  }

  async function retire({ currentTarget: button }: MouseEvent<HTMLButtonElement>) {
    const isSure = await ask({
      title: `Hentikan aturan ${rule.name}?`,
      description:
        "Pesanan yang sudah dibuat tetap memakai komisinya. Aturan ini tidak dapat dihidupkan lagi.",
      confirmText: "Hentikan",
      cancelText: "Batal",
    })
    if (!isSure) {
      button.focus()
      return
    }
    await send(`/${rule.id}/retire`)
    focusHeading()
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        aria-label={`Naikkan ${rule.name}`}
        disabled={index === 0}
        onClick={() => void send("/order", { ids: moved(ids, index, -1) })}
      >
        Naikkan
      </Button>
      <Button
        size="small"
        variant="secondary"
        aria-label={`Turunkan ${rule.name}`}
        disabled={index === ids.length - 1}
        onClick={() => void send("/order", { ids: moved(ids, index, 1) })}
      >
        Turunkan
      </Button>
      <Button
        size="small"
        variant="danger"
        aria-label={`Hentikan ${rule.name}`}
        onClick={(event) => void retire(event)}
      >
        Hentikan
      </Button>
    </div>
  )
}

/** The rules in force in their order, the standard behind them, and those that were ended. */
export function CommissionList({ list, reload }: ListProps) {
  return (
    <>
      <Section title="Aturan yang berlaku">
        <Text size="small" className="text-ui-fg-subtle">
          Dibaca dari atas; aturan pertama yang cocok dipakai. Komisi dihitung dari harga barang sebelum kupon
          dan dicatat saat pesanan dibuat. Yang tidak cocok dengan aturan mana pun: {rateText(list.standard)}.
        </Text>
        <DataTable
          label="Aturan komisi"
          rows={list.rules}
          keyOf={({ id }) => id}
          empty={`Belum ada aturan; semua penjualan ${rateText(list.standard)}.`}
          columns={[
            { title: "Urutan", cell: ({ id }) => list.rules.findIndex((rule) => rule.id === id) + 1 },
            { title: "Nama", isLong: true, cell: ({ name }) => name },
            { title: "Untuk", isLong: true, cell: conditionsText },
            { title: "Komisi", cell: ({ rate }) => rateText(rate) },
            { title: "Contoh", cell: ({ rate }) => exampleText(rate) },
            { title: "Tindakan", cell: (rule) => <Actions rule={rule} list={list} reload={reload} /> },
          ]}
        />
      </Section>
      {list.retired.length > 0 && (
        <Section title="Aturan yang sudah dihentikan">
          <DataTable
            label="Aturan yang sudah dihentikan"
            rows={list.retired}
            keyOf={({ id }) => id}
            empty=""
            columns={[
              { title: "Nama", isLong: true, cell: ({ name }) => name },
              { title: "Untuk", isLong: true, cell: conditionsText },
              { title: "Komisi", cell: ({ rate }) => rateText(rate) },
              { title: "Dihentikan", cell: ({ retired_at }) => (retired_at ? momentText(retired_at) : "–") },
            ]}
          />
        </Section>
      )}
    </>
  )
}
