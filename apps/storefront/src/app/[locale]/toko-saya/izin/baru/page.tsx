import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { LicenceForm, LicenceHelp } from "@/features/seller-centre/components/licence-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type NewLicencePageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: NewLicencePageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.licences" })
  return { title: t("newTitle"), robots: { index: false } }
}

export default async function NewLicencePage({ params }: NewLicencePageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerNewLicence)
  const t = await getTranslations({ locale, namespace: "seller.licences" })
  return (
    <SellerShell locale={locale} me={me} room="licences" title={t("newTitle")}>
      <LicenceForm locale={locale} />
      <LicenceHelp locale={locale} />
    </SellerShell>
  )
}
