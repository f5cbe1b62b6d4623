import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { BusinessListResponse, RegistrySummaryResponse, SECTORS, type BusinessCard } from "@sebiduk/contracts"
import { Link } from "react-router-dom"
import { DataTable, type Column } from "../../components/data-table"
import { BESIDE_FIELDS, Choice, optionsOf, TextField } from "../../components/fields"
import { Loaded, Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { StateBadge } from "../../components/state-badge"
import { TextLink } from "../../components/text-link"
import { queryOf } from "../../lib/api"
import type { Right } from "../../lib/rights"
import { useAnswer } from "../../lib/use-answer"
import { useAreas } from "../../lib/use-areas"
import { useDraft } from "../../lib/use-draft"
import { useMe } from "../../lib/use-me"
import { useQuery } from "../../lib/use-query"
import { LICENCE_STATES, LICENCE_TYPES } from "../../lib/words"

const NAMES = ["q", "kecamatan_code", "desa_code", "sector", "licence_type", "licence_state"] as const

function Summary() {
  const answer = useAnswer("/admin/registry/summary", RegistrySummaryResponse)
  return (
    <Loaded answer={answer}>
      {({ recorded, licensed, shop_open, listed }) => (
        <Section>
          <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
            {(
              [
                ["Tercatat", recorded],
                ["Punya NIB disetujui", licensed],
                ["Toko dibuka", shop_open],
                ["Punya produk yang tampil", listed],
              ] as const
            ).map(([label, count]) => (
              <div key={label} className="border-ui-border-base rounded-md border p-3">
                <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
                <dd className="text-xl font-semibold">{count.toLocaleString("id-ID")}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </Loaded>
  )
}

/** @param own_kecamatan the only one somebody of a kecamatan is shown */
function Filters({ own_kecamatan }: { own_kecamatan: string | null | undefined }) {
  const query = useQuery()
  const { kecamatan, desaOf } = useAreas()
  const [words, setWords] = useDraft(query.get("q"))
  const field = (name: string) => ({
    value: query.get(name),
    onChange: (value: string) => query.set({ [name]: value }),
  })
  const desa = desaOf(own_kecamatan ?? query.get("kecamatan_code"))
  return (
    <form
      role="search"
      className="flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        query.set({ q: words.trim() })
      }}
    >
      <TextField
        label="Cari nama, pemilik, desa, atau NIB"
        enterKeyHint="search"
        value={words}
        onChange={setWords}
      />
      <Button type="submit" variant="secondary" className={BESIDE_FIELDS}>
        Cari
      </Button>
      {own_kecamatan === null && (
        <Choice
          label="Kecamatan"
          empty="Semua"
          value={query.get("kecamatan_code")}
          onChange={(value) => query.set({ kecamatan_code: value, desa_code: "" })}
          options={kecamatan.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {desa.length > 0 && (
        <Choice
          label="Desa"
          empty="Semua"
          {...field("desa_code")}
          options={desa.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Choice
        label="Sektor"
        empty="Semua"
        {...field("sector")}
        options={SECTORS.map((sector) => ({ value: sector, label: sector }))}
      />
      <Choice
        label="Jenis izin"
        empty="Semua"
        {...field("licence_type")}
        options={optionsOf(LICENCE_TYPES)}
      />
      <Choice
        label="Status izin"
        empty="Semua"
        {...field("licence_state")}
        options={optionsOf(LICENCE_STATES)}
      />
    </form>
  )
}

const COLUMNS: readonly Column<BusinessCard>[] = [
  {
    title: "Usaha",
    cell: ({ id, name }) => <TextLink to={`/umkm/${id}`}>{name}</TextLink>,
  },
  { title: "Pemilik", cell: ({ owner_name }) => owner_name },
  { title: "Tempat", cell: ({ desa, kecamatan }) => `${desa}, ${kecamatan}` },
  { title: "Sektor", cell: ({ sector }) => sector },
  { title: "NIB", cell: ({ nib }) => nib ?? "–" },
  {
    title: "Izin",
    cell: ({ licence_state }) =>
      licence_state === null ? "Belum ada" : <StateBadge state={licence_state} />,
  },
]

function Actions({ may, search }: { may: (right: Right) => boolean; search: string }) {
  return (
    <>
      {may("record") && (
        <Button size="small" asChild>
          <Link to="/umkm/baru">Catat UMKM</Link>
        </Button>
      )}
      {may("import") && (
        <Button size="small" variant="secondary" asChild>
          <Link to="/umkm/impor">Impor CSV</Link>
        </Button>
      )}
      {may("export") && (
        <Button size="small" variant="secondary" asChild>
          <a href={`/admin/registry/export${search}`} download>
            Unduh CSV
          </a>
        </Button>
      )}
    </>
  )
}

const RegistryPage = () => {
  const query = useQuery()
  const { staff, may } = useMe()
  const search = Object.fromEntries(NAMES.map((name) => [name, query.get(name)]))
  const answer = useAnswer(
    `/admin/registry/businesses${queryOf({ ...search, page: query.get("page") })}`,
    BusinessListResponse,
  )
  return (
    <Page title="Data UMKM" actions={<Actions may={may} search={queryOf(search)} />}>
      <Summary />
      <Section>
        <Filters own_kecamatan={staff?.kecamatan_code} />
        <PagedList answer={answer}>
          {({ businesses }) => (
            <DataTable
              label="Data UMKM"
              columns={COLUMNS}
              rows={businesses}
              keyOf={({ id }) => id}
              empty="Tidak ada usaha yang cocok. Ubah pencarian atau saringan."
            />
          )}
        </PagedList>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Data UMKM", icon: BuildingStorefront })

export default RegistryPage
