import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Shopping } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { AdminSellerListResponse, type AdminSellerCard } from "@sebiduk/contracts"
import { DataTable, type Column } from "../../components/data-table"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../../components/fields"
import { Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { queryOf } from "../../lib/api"
import { useAnswer } from "../../lib/use-answer"
import { useDraft } from "../../lib/use-draft"
import { useQuery } from "../../lib/use-query"
import { SELLER_STATES } from "../../lib/words"

const COLUMNS: readonly Column<AdminSellerCard>[] = [
  {
    title: "Toko",
    cell: ({ id, name }) => <TextLink to={`/penjual/${id}`}>{name || "Draf tanpa nama"}</TextLink>,
  },
  { title: "Usaha", cell: ({ business }) => (business ? `${business.name} (${business.owner_name})` : "–") },
  { title: "Tempat", cell: ({ business }) => (business ? `${business.desa}, ${business.kecamatan}` : "–") },
  { title: "Keadaan", cell: ({ status }) => <StateBadge state={status} /> },
]

const SellersPage = () => {
  const query = useQuery()
  const [words, setWords] = useDraft(query.get("q"))
  const path = `/admin/sellers${queryOf({ q: query.get("q"), status: query.get("status"), page: query.get("page") })}`
  const answer = useAnswer(path, AdminSellerListResponse)
  return (
    <Page title="Penjual">
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
          <Choice
            label="Keadaan"
            empty="Semua"
            value={query.get("status")}
            onChange={(value) => query.set({ status: value })}
            options={optionsOf(SELLER_STATES)}
          />
        </form>
        <PagedList answer={answer}>
          {({ sellers }) => (
            <DataTable
              label="Penjual"
              columns={COLUMNS}
              rows={sellers}
              keyOf={({ id }) => id}
              empty="Tidak ada toko yang cocok."
            />
          )}
        </PagedList>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Penjual", icon: Shopping })

export default SellersPage
