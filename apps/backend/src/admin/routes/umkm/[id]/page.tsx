import { Button, Text } from "@medusajs/ui"
import { BusinessResponse, type Business, type Licence } from "@sebiduk/contracts"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { BusinessForm } from "../../../components/business-form"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { Loaded, Page, Section } from "../../../components/page"
import { StateBadge } from "../../../components/state-badge"
import { Warnings } from "../../../components/warnings"
import { TextLink } from "../../../components/text-link"
import { focusHeading } from "../../../lib/focus"
import { useAnswer } from "../../../lib/use-answer"
import { useMe } from "../../../lib/use-me"
import { dayText, LICENCE_TYPES, momentText } from "../../../lib/words"

function BusinessFacts({ business, mayOpenShop }: { business: Business; mayOpenShop: boolean }) {
  return (
    <Facts
      rows={[
        ["Pemilik", business.owner_name],
        ["NIK", business.nik],
        ["NPWP", business.npwp],
        ["NIB", business.nib],
        ["Bentuk usaha", business.legal_form],
        ["Sektor", business.sector],
        ["Skala", business.scale],
        ["Tahun berdiri", business.established_year],
        ["Tenaga kerja", business.employees],
        ["Alamat", `${business.street}, ${business.desa}, Kec. ${business.kecamatan} ${business.postcode}`],
        ["Telepon", business.phone || null],
        ["E-mail", business.email],
        ["Dicatat", momentText(business.created_at)],
        [
          "Toko",
          business.shop && (
            <>
              <TextLink to={`/penjual/${business.shop.id}`} mayOpen={mayOpenShop}>
                {business.shop.name || "Draf tanpa nama"}
              </TextLink>{" "}
              <StateBadge state={business.shop.status} />
            </>
          ),
        ],
      ]}
    />
  )
}

function LicenceCard({ licence, mayOpen }: { licence: Licence; mayOpen: boolean }) {
  return (
    <article className="border-ui-border-base flex flex-col gap-2 rounded-md border p-3">
      <h3 className="txt-compact-medium-plus">
        <TextLink to={`/verifikasi/izin/${licence.id}`} mayOpen={mayOpen}>
          {LICENCE_TYPES[licence.type]} {licence.number}
        </TextLink>{" "}
        <StateBadge state={licence.state} />
      </h3>
      <Text size="small">
        {licence.valid_until === null
          ? "Tidak berbatas waktu"
          : `Berlaku sampai ${dayText(licence.valid_until)}`}
        {licence.evidence ? ` · ${licence.evidence.file_name}` : " · tanpa dokumen"}
      </Text>
      <History decisions={licence.decisions} />
    </article>
  )
}

const BusinessPage = () => {
  const { id = "" } = useParams()
  const answer = useAnswer(`/admin/registry/businesses/${id}`, BusinessResponse)
  const [isEditing, setIsEditing] = useState(false)
  const { may } = useMe()
  return (
    <Loaded answer={answer} title="Usaha" list={{ to: "/umkm", name: "Data UMKM" }}>
      {({ business }) => (
        <Page
          title={business.name}
          actions={
            may("record") && (
              <Button size="small" variant="secondary" onClick={() => setIsEditing(!isEditing)}>
                {isEditing ? "Batal" : "Ubah"}
              </Button>
            )
          }
        >
          <Section title="Catatan">
            {isEditing ? (
              <BusinessForm
                business={business}
                onSaved={() => {
                  setIsEditing(false)
                  answer.reload()
                  focusHeading()
                }}
              />
            ) : (
              <>
                <BusinessFacts business={business} mayOpenShop={may("openShop")} />
                <Warnings codes={business.warnings} />
              </>
            )}
          </Section>
          <Section title="Izin dan riwayat">
            {business.licences.length === 0 && <Text size="small">Belum ada izin.</Text>}
            {business.licences.map((licence) => (
              <LicenceCard key={licence.id} licence={licence} mayOpen={may("openLicence")} />
            ))}
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

export default BusinessPage
