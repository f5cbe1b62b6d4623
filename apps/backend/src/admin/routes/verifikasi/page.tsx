import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Checkbox, Text, toast } from "@medusajs/ui"
import { AcceptManyResponse, VerificationListResponse, type QueueItem } from "@sebiduk/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { DataTable, type Column } from "../../components/data-table"
import { Choice, optionsOf } from "../../components/fields"
import { Loaded, Page, Section } from "../../components/page"
import { Pager } from "../../components/pager"
import { StateBadge } from "../../components/state-badge"
import { call, queryOf } from "../../lib/api"
import { sentenceOf } from "../../lib/sentences"
import { useAnswer } from "../../lib/use-answer"
import { useAreas } from "../../lib/use-areas"
import { useQuery } from "../../lib/use-query"
import { AGES, LICENCE_TYPES } from "../../lib/words"

/** What can be approved in one go: nothing of it is open. */
const isReady = (item: QueueItem): boolean =>
  item.decisions.some((decision) => decision === "approve") &&
  (item.kind === "licence" || item.open_licences === 0)

const whatOf = (item: QueueItem): string =>
  item.kind === "licence" ? `${LICENCE_TYPES[item.type]} ${item.number ?? ""}` : `Toko ${item.shop_name}`

const addressOf = (item: QueueItem): string =>
  item.kind === "licence" ? `/verifikasi/izin/${item.id}` : `/penjual/${item.id}`

/** Why one of several was not accepted. */
const whyNot = (code: string | null): string => {
  if (code === "LICENCE_STATE") return "masih ada izin yang belum diputuskan"
  if (code === "LICENCE_EXPIRED") return "masa berlakunya habis"
  if (code === "LICENCE_MISSING") return "belum punya NIB yang disetujui"
  return "keadaannya sudah berubah"
}

type Data = VerificationListResponse

function Counts({ counts: { by_age, kecamatan, dinas } }: { counts: Data["counts"] }) {
  const tiles = [
    ["Menunggu kecamatan", kecamatan],
    ["Menunggu Dinas", dinas],
    ...Object.entries(AGES).map(([age, label]) => [label, by_age[age as keyof typeof AGES]] as const),
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
      {tiles.map(([label, count]) => (
        <div key={label} className="border-ui-border-base rounded-md border p-3">
          <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
          <dd className="text-xl font-semibold">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Filters() {
  const query = useQuery()
  const { kecamatan } = useAreas()
  const field = (name: string) => ({
    value: query.get(name),
    onChange: (value: string) => query.set(name, value),
  })
  return (
    <div className="flex flex-wrap gap-3">
      <Choice
        label="Jenis"
        empty="Semua"
        {...field("kind")}
        options={optionsOf({ licence: "Izin", shop: "Toko" })}
      />
      <Choice
        label="Menunggu"
        empty="Semua"
        {...field("waits_for")}
        options={optionsOf({ kecamatan: "Kecamatan", dinas: "Dinas" })}
      />
      <Choice label="Umur" empty="Semua" {...field("age")} options={optionsOf(AGES)} />
      <Choice
        label="Kecamatan"
        empty="Semua"
        {...field("kecamatan_code")}
        options={kecamatan.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  )
}

const COLUMNS: readonly Column<QueueItem>[] = [
  {
    title: "Yang menunggu",
    cell: (item) => (
      <Link className="text-ui-fg-interactive underline" to={addressOf(item)}>
        {whatOf(item)}
      </Link>
    ),
  },
  { title: "Usaha", cell: ({ business }) => `${business.name} (${business.owner_name})` },
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

function Queue({ data, reload }: { data: Data; reload: () => void }) {
  const query = useQuery()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState<string[]>([])
  const ready = data.items.filter(isReady)

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  async function accept() {
    const picked = data.items.filter(({ id }) => chosen.has(id))
    const ids = (kind: QueueItem["kind"]) => picked.filter((item) => item.kind === kind).map(({ id }) => id)
    try {
      const { results } = await call("POST", "/admin/verification/accept", AcceptManyResponse, {
        licence_ids: ids("licence"),
        seller_ids: ids("shop"),
      })
      const accepted = results.filter((result) => result.accepted).length
      toast.success(`${accepted} disetujui`)
      const refused = results.filter((result) => !result.accepted)
      setOutcome(
        refused.map(({ id, code }) => {
          const item = picked.find((one) => one.id === id)
          return `${item ? `${whatOf(item)}, ${item.business.name}` : id}: ${whyNot(code)}`
        }),
      )
    } catch (error) {
      toast.error(sentenceOf(error))
    }
    setChosen(new Set())
    reload()
  }

  const selection: Column<QueueItem> = {
    title: "Pilih",
    cell: (item) =>
      isReady(item) ? (
        <Checkbox
          checked={chosen.has(item.id)}
          aria-label={`Pilih ${whatOf(item)}, ${item.business.name}`}
          onCheckedChange={() => toggle(item.id)}
        />
      ) : null,
  }
  return (
    <Section title="Antrean">
      <Filters />
      {ready.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            variant="secondary"
            onClick={() => setChosen(new Set(ready.map(({ id }) => id)))}
          >
            Pilih semua yang lengkap ({ready.length})
          </Button>
          <Button size="small" disabled={chosen.size === 0} onClick={() => void accept()}>
            Setujui {chosen.size} pilihan
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
        columns={ready.length > 0 ? [selection, ...COLUMNS] : COLUMNS}
        rows={data.items}
        keyOf={({ id }) => id}
        empty="Tidak ada yang menunggu. Semua sudah diputuskan."
      />
      <Pager page={data.page} onPage={(page) => query.set("page", String(page))} />
    </Section>
  )
}

const VerificationPage = () => {
  const query = useQuery()
  const names = ["kind", "waits_for", "age", "kecamatan_code", "page"]
  const path = `/admin/verification${queryOf(Object.fromEntries(names.map((name) => [name, query.get(name)])))}`
  const answer = useAnswer(path, VerificationListResponse)
  return (
    <Page
      title="Verifikasi"
      intro="Kecamatan memeriksa dokumen, Dinas memutuskan. Yang paling lama menunggu di atas."
    >
      <Loaded answer={answer}>
        {(data) => (
          <div className="flex flex-col gap-y-3">
            <Section>
              <Counts counts={data.counts} />
            </Section>
            <Queue data={data} reload={answer.reload} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Verifikasi", icon: CheckCircle })

export default VerificationPage
