import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { Licences } from "@/features/seller-centre/components/status"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { LinkButton } from "@/ui/link-button"

export const dynamic = "force-dynamic"

type LicencesPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LicencesPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.licences" })
  return { title: t("title"), robots: { index: false } }
}

export default async function LicencesPage({ params }: LicencesPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerLicences)
  const t = await getTranslations({ locale, namespace: "seller.licences" })
  return (
    <SellerShell locale={locale} me={me} room="licences" title={t("title")}>
      <LinkButton href={localePath(locale, PATHS.sellerNewLicence)}>{t("add")}</LinkButton>
      <Licences locale={locale} me={me} />
    </SellerShell>
  )
}
