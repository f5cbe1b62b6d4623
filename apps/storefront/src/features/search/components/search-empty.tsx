import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { PRODUCT_LINES } from "@/lib/product-lines"
import { EmptyState } from "@/ui/empty-state"
import { LinkButton } from "@/ui/link-button"

export async function SearchEmpty({ locale, words }: { locale: Locale; words: string }) {
  const t = await getTranslations({ locale, namespace: "search" })
  const nav = await getTranslations({ locale, namespace: "common.nav" })
  return (
    <EmptyState
      title={words ? t("emptyTitle") : t("startTitle")}
      text={words ? t("emptyText", { query: words }) : t("startText")}
    >
      {PRODUCT_LINES.map((line) => (
        <LinkButton key={line} variant="secondary" href={localePath(locale, PATHS.category(line))}>
          {nav(line)}
        </LinkButton>
      ))}
    </EmptyState>
  )
}
