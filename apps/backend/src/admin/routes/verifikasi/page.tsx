import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { VerificationListResponse } from "@sebiduk/contracts"
import { Choice, optionsOf } from "../../components/fields"
import { Page, Section } from "../../components/page"
import { PagedList } from "../../components/paged-list"
import { VerificationQueue } from "../../components/verification-queue"
import { queryOf } from "../../lib/api"
import { filterOf } from "../../lib/queue"
import { useAnswer } from "../../lib/use-answer"
import { useAreas } from "../../lib/use-areas"
import { useMe } from "../../lib/use-me"
import { useQuery } from "../../lib/use-query"
import { AGES } from "../../lib/words"

type Counted = Pick<VerificationListResponse, "counts">

function Counts({ counts: { by_age, kecamatan, dinas } }: Counted) {
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
  // Somebody of a kecamatan finds only licences of that one.
  const isOfAll = useMe().staff?.kecamatan_code === null
  const field = (name: string) => ({
    value: query.get(name),
    onChange: (value: string) => query.set({ [name]: value }),
  })
  return (
    <div className="flex flex-wrap gap-4">
      {isOfAll && (
        <Choice
          label="Jenis"
          empty="Semua"
          {...field("kind")}
          options={optionsOf({ licence: "Izin", shop: "Toko" })}
        />
      )}
      <Choice
        label="Menunggu"
        empty="Semua"
        {...field("waits_for")}
        options={optionsOf({ kecamatan: "Kecamatan", dinas: "Dinas" })}
      />
      <Choice label="Umur" empty="Semua" {...field("age")} options={optionsOf(AGES)} />
      {isOfAll && (
        <Choice
          label="Kecamatan"
          empty="Semua"
          {...field("kecamatan_code")}
          options={kecamatan.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </div>
  )
}

const VerificationPage = () => {
  const query = useQuery()
  const filter = filterOf(query.get)
  const answer = useAnswer(
    `/admin/verification${queryOf({ ...filter, page: query.get("page") })}`,
    VerificationListResponse,
  )
  return (
    <Page
      title="Verifikasi"
      intro="Kecamatan memeriksa dokumen, Dinas memutuskan. Yang paling lama menunggu di atas."
    >
      {answer.data && (
        <Section>
          <Counts counts={answer.data.counts} />
        </Section>
      )}
      <Section title="Antrean">
        <Filters />
        <PagedList answer={answer}>
          {(data) => <VerificationQueue data={data} filter={filter} reload={answer.reload} />}
        </PagedList>
      </Section>
    </Page>
  )
}

export const config = defineRouteConfig({ label: "Verifikasi", icon: CheckCircle })

export default VerificationPage
