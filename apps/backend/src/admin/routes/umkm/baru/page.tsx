import { useNavigate } from "react-router-dom"
import { BusinessForm } from "../../../components/business-form"
import { Page, Section } from "../../../components/page"

const NewBusinessPage = () => {
  const navigate = useNavigate()
  return (
    <Page title="Catat UMKM" intro="NIB yang diisi masuk antrean verifikasi.">
      <Section>
        <BusinessForm onSaved={({ id }) => void navigate(`/umkm/${id}`)} />
      </Section>
    </Page>
  )
}

export default NewBusinessPage
