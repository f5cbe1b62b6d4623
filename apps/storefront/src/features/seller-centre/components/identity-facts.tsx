import { formatPhone } from "@sebiduk/domain"
import { SECTORS, type Locale, type OwnBusiness } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { FactList } from "@/ui/fact-list"

type Props = { locale: Locale; business: OwnBusiness }

/** Whose business the shop is, once only the office may change it. */
export async function IdentityFacts({ locale, business }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const sector = SECTORS.find((known) => known === business.sector)
  const facts = [
    { term: t("identity.owner"), value: business.owner_name },
    { term: t("identity.nik"), value: business.nik },
    { term: t("identity.npwp"), value: business.npwp },
    { term: t("identity.name"), value: business.name },
    { term: t("identity.legalForm"), value: business.legal_form },
    { term: t("identity.sector"), value: sector ? t(`sector.${sector}`) : business.sector },
    { term: t("identity.year"), value: business.established_year },
    { term: t("identity.employees"), value: business.employees },
    { term: t("identity.desa"), value: `${business.desa}, ${business.kecamatan}` },
    { term: t("identity.street"), value: business.street },
    { term: t("identity.postcode"), value: business.postcode },
    { term: t("identity.phone"), value: formatPhone(business.phone) },
  ]
  return (
    <>
      <Alert tone="info">
        <p>{t("identity.locked")}</p>
      </Alert>
      <Card className="p-4 break-words sm:p-6">
        <FactList facts={facts.filter(({ value }) => value !== null)} />
      </Card>
    </>
  )
}
