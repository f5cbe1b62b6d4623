import { Button, Checkbox, Text, toast } from "@medusajs/ui"
import { AcceptManyResponse, type QueueItem, type VerificationListResponse } from "@sebiduk/contracts"
import { useState } from "react"
import { call } from "../lib/api"
import { focusHeading } from "../lib/focus"
import { addressOf, isFiltered, itemText, type QueueFilter } from "../lib/queue"
import { sentenceOf } from "../lib/sentences"
import { whyNot } from "../lib/why-not"
import { AGES } from "../lib/words"
import { DataTable, type Column } from "./data-table"
import { StateBadge } from "./state-badge"
import { TextLink } from "./text-link"

/** What can be approved in one go: nothing of it is open. */
const isReady = (item: QueueItem): boolean =>
  item.decisions.some((decision) => decision === "approve") &&
  (item.kind === "licence" || item.open_licences === 0)

const FACTS: readonly Column<QueueItem>[] = [
  { title: "Usaha", isLong: true, cell: ({ business }) => `${business.name} (${business.owner_name})` },
  { title: "Tempat", cell: ({ business }) => `${business.desa}, ${business.kecamatan}` },
  {
    title: "Keadaan",
    cell: (item) =>
      item.kind === "licence" ? (
        <StateBadge state={item.state} />
      ) : (
        <>
          <StateBadge state="in_review" />{" "}
          {item.open_licences > 0 && `${item.open_licences} izin belum diputuskan`}
        </>
      ),
  },
  { title: "Umur", cell: ({ age }) => AGES[age] },
]

type QueueProps = { data: VerificationListResponse; filter: QueueFilter; reload: () => void }

/** What waits, each with its way into the same queue, and what can be accepted at once. */
export function VerificationQueue({ data: { items, page }, filter, reload }: QueueProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState<string[]>([])
  const [isBusy, setIsBusy] = useState(false)
  const ready = items.filter(isReady)
  const picked = ready.filter(({ id }) => chosen.has(id))

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  async function accept() {
    if (isBusy) return
    setIsBusy(true)
    const ids = (kind: QueueItem["kind"]) => picked.filter((item) => item.kind === kind).map(({ id }) => id)
    try {
      const { results } = await call("POST", "/admin/verification/accept", AcceptManyResponse, {
        licence_ids: ids("licence"),
        seller_ids: ids("shop"),
      })
      toast.success(`${results.filter(({ accepted }) => accepted).length} disetujui`)
      const refused = picked.flatMap((item) =>
        results
          .filter(({ id, accepted }) => id === item.id && !accepted)
          .map(async ({ code }) => `${itemText(item)}, ${item.business.name}: ${await whyNot(item, code)}`),
      )
      setOutcome(await Promise.all(refused))
    } catch (error) {
      toast.error(sentenceOf(error))
    }
    setChosen(new Set())
    setIsBusy(false)
    reload()
    focusHeading()
  }

  const selection: Column<QueueItem> = {
    title: "Pilih",
    cell: (item) =>
      isReady(item) ? (
        <Checkbox
          checked={chosen.has(item.id)}
          aria-label={`Pilih ${itemText(item)}, ${item.business.name}`}
          onCheckedChange={() => toggle(item.id)}
        />
      ) : null,
  }
  const subject: Column<QueueItem> = {
    title: "Yang menunggu",
    isLong: true,
    cell: (item) => {
      const at = (page.page - 1) * page.page_size + items.indexOf(item) + 1
      return <TextLink to={addressOf(filter, { item, at })}>{itemText(item)}</TextLink>
    },
  }
  return (
    <>
      {ready.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            size="small"
            variant="secondary"
            onClick={() => setChosen(new Set(ready.map(({ id }) => id)))}
          >
            Pilih semua yang lengkap ({ready.length})
          </Button>
          <Button
            size="small"
            disabled={picked.length === 0}
            aria-disabled={isBusy}
            onClick={() => void accept()}
          >
            Setujui {picked.length} pilihan
          </Button>
        </div>
      )}
      {outcome.length > 0 && (
        <div role="status">
          <Text size="small" weight="plus">
            Belum dapat disetujui:
          </Text>
          <ul className="txt-small list-disc pl-5">
            {outcome.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <DataTable
        label="Antrean verifikasi"
        columns={[...(ready.length > 0 ? [selection] : []), subject, ...FACTS]}
        rows={items}
        keyOf={({ id }) => id}
        empty={
          isFiltered(filter)
            ? "Tidak ada yang menunggu dengan saringan ini."
            : "Tidak ada yang menunggu. Semua sudah diputuskan."
        }
      />
    </>
  )
}
