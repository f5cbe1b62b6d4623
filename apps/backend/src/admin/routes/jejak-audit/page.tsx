import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { AuditListResponse, type AuditEntry } from "@sebiduk/contracts"
import { DataTable, type Column } from "../../components/data-table"
import { TextField } from "../../components/fields"
import { Loaded, Page, Section } from "../../components/page"
import { Pager } from "../../components/pager"
import { queryOf } from "../../lib/api"
import { useAnswer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { momentText } from "../../lib/words"

const ACTORS = { staff: "petugas", seller: "penjual", system: "sistem" } as const

const textOf = (facts: AuditEntry["before"]): string =>
  Object.entries(facts ?? {})
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ")

const COLUMNS: readonly Column<AuditEntry>[] = [
  { title: "Waktu", cell: ({ at }) => momentText(at) },
  { title: "Siapa", cell: ({ actor_name, actor_type }) => `${actor_name} (${ACTORS[actor_type]})` },
  { title: "Tindakan", cell: ({ action }) => action },
  { title: "Terhadap", cell: ({ subject_label }) => subject_label },
  { title: "Alasan", cell: ({ reason }) => reason ?? "–" },
  { title: "Sebelum", cell: ({ before }) => textOf(before) || "–" },
  { title: "Sesudah", cell: ({ after }) => textOf(after) || "–" },
]

const AuditPage = () => {
  const query = useQuery()
  const answer = useAnswer(
    `/admin/audit${queryOf({ action: query.get("action"), subject_id: query.get("subject_id"), page: query.get("page") })}`,
    AuditListResponse,
  )
  return (
    <Page title="Jejak audit" intro="Hanya ditambah, tidak pernah diubah atau dihapus.">
      <Section>
        <div className="flex flex-wrap gap-3">
          <TextField
            label="Tindakan"
            hint="contoh licence.approve"
            value={query.get("action")}
            onChange={(value) => query.set("action", value)}
          />
          <TextField
            label="Id yang dikenai"
            value={query.get("subject_id")}
            onChange={(value) => query.set("subject_id", value)}
          />
        </div>
        <Loaded answer={answer}>
          {({ entries, page }) => (
            <div className="flex flex-col gap-y-3">
              <DataTable
                label="Jejak audit"
                columns={COLUMNS}
                rows={entries}
                keyOf={({ id }) => id}
                empty="Tidak ada yang cocok."
              />
              <Pager page={page} onPage={(next) => query.set("page", String(next))} />
            </div>
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Jejak audit", icon: Clock })

export default AuditPage
