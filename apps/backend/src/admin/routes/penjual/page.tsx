import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Shopping } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { AdminSellerListResponse, type AdminSellerCard } from "@sebiduk/contracts"
import { useState } from "react"
import { Link } from "react-router-dom"
import { DataTable, type Column } from "../../components/data-table"
import { Choice, optionsOf, TextField } from "../../components/fields"
import { Loaded, Page, Section } from "../../components/page"
import { Pager } from "../../components/pager"
import { StateBadge } from "../../components/state-badge"
import { queryOf } from "../../lib/api"
import { useAnswer } from "../../lib/use-answer"
import { useQuery } from "../../lib/use-query"
import { SELLER_STATES } from "../../lib/words"

const COLUMNS: readonly Column<AdminSellerCard>[] = [
  {
    title: "Toko",
    cell: ({ id, name }) => (
      <Link className="text-ui-fg-interactive underline" to={`/penjual/${id}`}>
        {name || "Draf tanpa nama"}
      </Link>
    ),
  },
  { title: "Usaha", cell: ({ business }) => (business ? `${business.name} (${business.owner_name})` : "–") },
  { title: "Tempat", cell: ({ business }) => (business ? `${business.desa}, ${business.kecamatan}` : "–") },
  { title: "Keadaan", cell: ({ status }) => <StateBadge state={status} /> },
]

const SellersPage = () => {
  const query = useQuery()
  const [words, setWords] = useState(query.get("q"))
  const path = `/admin/sellers${queryOf({ q: query.get("q"), status: query.get("status"), page: query.get("page") })}`
  const answer = useAnswer(path, AdminSellerListResponse)
  return (
    <Page title="Penjual">
      <Section>
        <form
          role="search"
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            query.set("q", words.trim())
          }}
        >
          <TextField label="Cari nama toko" type="search" value={words} onChange={setWords} />
          <Button size="small" type="submit" variant="secondary">
            Cari
          </Button>
          <Choice
            label="Keadaan"
            empty="Semua"
            value={query.get("status")}
            onChange={(value) => query.set("status", value)}
            options={optionsOf(SELLER_STATES)}
          />
        </form>
        <Loaded answer={answer}>
          {({ sellers, page }) => (
            <div className="flex flex-col gap-y-3">
              <DataTable
                label="Penjual"
                columns={COLUMNS}
                rows={sellers}
                keyOf={({ id }) => id}
                empty="Tidak ada toko yang cocok."
              />
              <Pager page={page} onPage={(next) => query.set("page", String(next))} />
            </div>
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Penjual", icon: Shopping })

export default SellersPage
