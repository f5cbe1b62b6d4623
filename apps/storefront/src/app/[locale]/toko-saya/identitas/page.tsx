import type { SellerStatus } from "@sebiduk/contracts"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { IdentityFacts } from "@/features/seller-centre/components/identity-facts"
import { IdentityForm } from "@/features/seller-centre/components/identity-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listRegencyAreas } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type IdentityPageProps = { params: Promise<{ locale: string }> }

/** While the shop is with its seller; then the office has the identity in hand, and the API refuses a change. */
const OPEN: readonly SellerStatus[] = ["draft", "needs_fix", "rejected"]

export async function generateMetadata({ params }: IdentityPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.identity" })
  return { title: t("title"), robots: { index: false } }
}

export default async function IdentityPage({ params }: IdentityPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerIdentity)
  const t = await getTranslations({ locale, namespace: "seller.identity" })
  const { business, status } = me.shop
  const room = { locale, me, room: "identity", title: t("title") } as const
  if (business && !OPEN.includes(status)) {
    return (
      <SellerShell {...room}>
        <IdentityFacts locale={locale} business={business} />
      </SellerShell>
    )
  }
  return (
    <SellerShell {...room} intro={t("intro")}>
      <IdentityForm locale={locale} me={me} areas={await listRegencyAreas()} />
    </SellerShell>
  )
}
