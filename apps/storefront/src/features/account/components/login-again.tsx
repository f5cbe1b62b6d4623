import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { EmptyState } from "@/ui/empty-state"
import { LinkButton } from "@/ui/link-button"
import { doorPath } from "../next-path"

/** The cart of a member whose session ended: it is there, behind the door. */
export async function LoginAgain({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "account.again" })
  return (
    <EmptyState title={t("title")} text={t("text")}>
      <LinkButton href={localePath(locale, doorPath(PATHS.memberLogin, PATHS.cart))}>{t("login")}</LinkButton>
    </EmptyState>
  )
}
