import { useNavigate } from "react-router-dom"
import { BusinessForm } from "../../../components/business-form"
import { OnlyFor } from "../../../components/only-for"
import { Page, Section } from "../../../components/page"
import { arriving } from "../../../lib/arrival"

const NewBusinessPage = () => {
  const navigate = useNavigate()
  return (
    <Page title="Catat UMKM" intro="NIB yang diisi masuk antrean verifikasi.">
      <OnlyFor right="record">
        <Section>
          <BusinessForm onSaved={({ id }) => void navigate(`/umkm/${id}`, arriving())} />
        </Section>
      </OnlyFor>
    </Page>
  )
}

export default NewBusinessPage
