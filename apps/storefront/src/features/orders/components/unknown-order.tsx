import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { EmptyState } from "@/ui/empty-state"
import { LinkButton } from "@/ui/link-button"

/** A link that opens no order: the same whether the order, the token or both are wrong. */
export async function UnknownOrder({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "orders.unknown" })
  return (
    <div className="shop-container py-10">
      <h1 className="sr-only">{t("title")}</h1>
      <EmptyState title={t("title")} text={t("text")}>
        <LinkButton href={localePath(locale, PATHS.trackOrder)}>{t("lookup")}</LinkButton>
        <LinkButton href={localePath(locale, PATHS.home)} variant="quiet">
          {t("home")}
        </LinkButton>
      </EmptyState>
    </div>
  )
}
