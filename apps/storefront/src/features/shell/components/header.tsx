import { LOCALES, type Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"
import { PRODUCT_LINES } from "@/lib/product-lines"
import { AccountLink } from "./account-link-client"
import { CartCount } from "./cart-count-client"
import { LanguageSwitch } from "./language-switch-client"
import { Logo } from "./logo"

export async function Header({ locale, search }: { locale: Locale; search: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "common" })
  const other = LOCALES.find((candidate) => candidate !== locale) ?? locale
  const prefix = (of: Locale) => localePath(of, "/").replace(/\/$/, "")

  return (
    <header className="border-b border-line bg-surface">
      <div className="shop-container flex flex-wrap items-center gap-x-3 pt-2 pb-1 md:flex-nowrap md:gap-x-6 md:py-3">
        <Link
          href={localePath(locale, PATHS.home)}
          aria-label={t("homeLink")}
          className="mr-auto inline-flex min-h-11 items-center md:mr-0"
        >
          <Logo name={t("brand")} />
        </Link>
        <div className="order-last w-full py-1 md:order-none md:flex-1">{search}</div>
        <div className="flex items-center">
          <LanguageSwitch
            label={t("language.switch")}
            other={{ code: other, name: t(`language.${other}`) }}
            currentPrefix={prefix(locale)}
            otherPrefix={prefix(other)}
          />
          <AccountLink
            href={localePath(locale, PATHS.account)}
            account={t("account.open")}
            login={t("account.login")}
          />
          <Link
            href={localePath(locale, PATHS.cart)}
            className="relative inline-flex h-11 min-w-11 items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-sand"
          >
            <CartIcon />
            <span className="sr-only md:not-sr-only">{t("cart")}</span>
            <CartCount />
          </Link>
        </div>
      </div>
      <nav aria-label={t("nav.label")} className="shop-container">
        <ul className="-mx-2 flex justify-between md:justify-start md:gap-4">
          {PRODUCT_LINES.map((line) => (
            <li key={line}>
              <Link
                href={localePath(locale, PATHS.category(line))}
                className="inline-flex min-h-11 items-center px-2 text-[0.95rem] font-semibold text-ink hover:text-paddy hover:underline hover:decoration-gold hover:decoration-2 hover:underline-offset-8"
              >
                {t(`nav.${line}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function CartIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 9h18l-1.7 9.2a2 2 0 0 1-2 1.8H6.7a2 2 0 0 1-2-1.8L3 9Z" />
      <path d="m8 9 3-6M16 9l-3-6M9 13v3M12 13v3M15 13v3" />
    </svg>
  )
}
