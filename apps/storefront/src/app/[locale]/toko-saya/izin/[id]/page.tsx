import { formatDate } from "@sebiduk/domain"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { LicenceForm } from "@/features/seller-centre/components/licence-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { StateBadge } from "@/features/seller-centre/components/states"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { Alert } from "@/ui/alert"
import { LinkButton } from "@/ui/link-button"

export const dynamic = "force-dynamic"

type LicencePageProps = { params: Promise<{ locale: string; id: string }> }

/** What the seller can send again; the others wait for the office, or stand. */
const OPEN = ["missing", "needs_fix", "rejected", "expired", "revoked"]

export async function generateMetadata({ params }: LicencePageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.licences" })
  return { title: t("title"), robots: { index: false } }
}

export default async function LicencePage({ params }: LicencePageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const me = await requireSeller(PATHS.sellerLicences)
  const licence = me.shop.licences.find((own) => own.id === id)
  if (!licence) notFound()
  const t = await getTranslations({ locale, namespace: "seller" })
  const { type, state, evidence, valid_until, decisions } = licence
  const reason = decisions[0]?.reason
  return (
    <SellerShell
      locale={locale}
      me={me}
      room="licences"
      title={t("licences.editTitle", { type: t(`licenceShort.${type}`) })}
    >
      <p className="flex flex-wrap items-center gap-3">
        <StateBadge state={state} label={t(`licenceState.${state}`)} />
        {valid_until && <span>{t("licences.validUntil", { date: formatDate(valid_until, locale) })}</span>}
      </p>
      {reason && OPEN.includes(state) && (
        <Alert tone="warning">
          <p className="break-words">{t("home.reason", { reason })}</p>
        </Alert>
      )}
      {evidence && (
        <LinkButton
          href={`/api/seller/evidence/${evidence.id}`}
          variant="secondary"
          target="_blank"
          rel="noopener"
        >
          {t("licences.lookPaper")}
        </LinkButton>
      )}
      {OPEN.includes(state) && <LicenceForm locale={locale} licence={licence} />}
      {(state === "submitted" || state === "checked") && (
        <p className="text-ink-soft">{t("licences.waiting")}</p>
      )}
      {state === "approved" && valid_until && (
        <LinkButton href={localePath(locale, PATHS.sellerNewLicence)}>{t("licences.renew")}</LinkButton>
      )}
    </SellerShell>
  )
}
