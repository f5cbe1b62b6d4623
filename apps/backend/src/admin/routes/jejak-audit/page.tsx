import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { AuditListResponse, type AuditEntry } from "@sebiduk/contracts"
import { DataTable, type Column } from "../../components/data-table"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../../components/fields"
import { Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { queryOf } from "../../lib/api"
import { changesOf } from "../../lib/audit"
import { ACTORS, AUDIT_ACTIONS } from "../../lib/audit-words"
import { useAnswer } from "../../lib/use-answer"
import { useDraft } from "../../lib/use-draft"
import { useQuery } from "../../lib/use-query"
import { momentText } from "../../lib/words"

function Changes({ entry: { before, after } }: { entry: AuditEntry }) {
  const changes = changesOf(before, after)
  if (changes.length === 0) return "–"
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

const COLUMNS: readonly Column<AuditEntry>[] = [
  { title: "Waktu", cell: ({ at }) => <div className="min-w-24">{momentText(at)}</div> },
  {
    title: "Siapa",
    cell: ({ actor_name, actor_type }) => `${actor_name} (${ACTORS[actor_type]})`,
  },
  { title: "Tindakan", cell: ({ action }) => AUDIT_ACTIONS[action] ?? `Dasbor: ${action}` },
  { title: "Terhadap", isLong: true, cell: ({ subject_label }) => subject_label },
  { title: "Alasan", isLong: true, cell: ({ reason }) => reason ?? "–" },
  { title: "Perubahan", isLong: true, cell: (entry) => <Changes entry={entry} /> },
]

function Filters() {
  const query = useQuery()
  const [subject_id, setSubject] = useDraft(query.get("subject_id"))
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        query.set({ subject_id: subject_id.trim() })
      }}
    >
      <Choice
        label="Tindakan"
        empty="Semua"
        value={query.get("action")}
        onChange={(action) => query.set({ action })}
        options={optionsOf(AUDIT_ACTIONS)}
      />
      <TextField label="Id yang dikenai" enterKeyHint="search" value={subject_id} onChange={setSubject} />
      <Button type="submit" variant="secondary" className={BESIDE_FIELDS}>
        Cari
      </Button>
    </form>
  )
}

const AuditPage = () => {
  const query = useQuery()
  const filter = { action: query.get("action"), subject_id: query.get("subject_id"), page: query.get("page") }
  const answer = useAnswer(`/admin/audit${queryOf(filter)}`, AuditListResponse)
  return (
    <Page title="Jejak audit" intro="Hanya ditambah, tidak pernah diubah atau dihapus.">
      <Section>
        <Filters />
        <PagedList answer={answer}>
          {({ entries }) => (
            <DataTable
              label="Jejak audit"
              columns={COLUMNS}
              rows={entries}
              keyOf={({ id }) => id}
              empty="Tidak ada yang cocok."
            />
          )}
        </PagedList>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Jejak audit", icon: Clock })

export default AuditPage
