import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { localePath, PATHS } from "@/i18n/paths"
import { EmptyState } from "@/ui/empty-state"
import { LinkButton } from "@/ui/link-button"
import { StaleCount } from "./stale-count-client"

const LINES = [
  { key: "rice", handle: "beras" },
  { key: "guava", handle: "jambu" },
  { key: "rattan", handle: "rotan" },
] as const

export async function EmptyCart({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart.empty" })
  return (
    <EmptyState title={t("title")} text={t("text")}>
      {LINES.map(({ key, handle }) => (
        <LinkButton key={key} href={localePath(locale, PATHS.category(handle))} variant="secondary">
          {t(key)}
        </LinkButton>
      ))}
      <LinkButton href={localePath(locale, PATHS.home)} variant="quiet">
        {t("home")}
      </LinkButton>
    </EmptyState>
  )
}

/** A cart that expired or is unknown here. */
export async function ExpiredCart({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "cart" })
  return (
    <>
      <StaleCount />
      <EmptyState title={t("gone.title")} text={t("gone.text")}>
        {LINES.map(({ key, handle }) => (
          <LinkButton key={key} href={localePath(locale, PATHS.category(handle))} variant="secondary">
            {t(`empty.${key}`)}
          </LinkButton>
        ))}
        <LinkButton href={localePath(locale, PATHS.trackOrder)} variant="quiet">
          {t("gone.track")}
        </LinkButton>
      </EmptyState>
    </>
  )
}

/** A cart that became an order whose page the buyer never saw, e.g. because the connection broke. */
export async function CompletedCart({ locale, openOrder }: { locale: Locale; openOrder: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "cart.gone" })
  return (
    <>
      <StaleCount />
      <EmptyState title={t("completedTitle")} text={t("completedText")}>
        {openOrder}
        <LinkButton href={localePath(locale, PATHS.trackOrder)} variant="quiet">
          {t("track")}
        </LinkButton>
      </EmptyState>
    </>
  )
}
