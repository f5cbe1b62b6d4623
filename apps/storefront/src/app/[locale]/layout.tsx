import type { Metadata, Viewport } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Footer } from "@/features/shell/components/footer"
import { Header } from "@/features/shell/components/header"
import { SearchBox } from "@/features/search/components/search-box"
import { pageLocale } from "@/i18n/locale"
import { env } from "@/lib/env"
import { jakarta } from "@/lib/font"
import "../globals.css"

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: "common.meta" })
  return {
    metadataBase: new URL(env().STOREFRONT_URL),
    title: { default: t("title"), template: t("titleTemplate", { title: "%s" }) },
    description: t("description"),
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { themeColor: "#14532d", width: "device-width", initialScale: 1 }

export default async function LocaleLayout({ params, children }: LayoutProps) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: "common" })
  return (
    <html lang={locale} className={jakarta.variable}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#isi"
          className="sr-only z-10 rounded-control bg-paddy px-4 py-3 font-semibold text-white focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          {t("skipToContent")}
        </a>
        <Header locale={locale} search={<SearchBox locale={locale} />} />
        <main id="isi" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  )
}
