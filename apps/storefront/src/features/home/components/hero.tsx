import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { buttonClass } from "@/ui/button-style"
import { LinkButton } from "@/ui/link-button"
import { Picture } from "@/ui/picture"

export async function Hero({ locale, sellersAnchor }: { locale: Locale; sellersAnchor: string }) {
  const t = await getTranslations({ locale, namespace: "home" })
  const common = await getTranslations({ locale, namespace: "common" })
  return (
    <section className="shop-container grid items-center gap-6 pt-6 md:grid-cols-2 md:gap-10 md:pt-10">
      <div>
        <p className="mb-2 text-sm font-semibold text-gold-deep">{common("tagline")}</p>
        <h1 className="text-[1.75rem] font-extrabold text-paddy-deep md:text-4xl lg:text-[2.75rem]">
          {t("heroTitle")}
        </h1>
        <p className="mt-3 max-w-prose text-ink-soft md:mt-4 md:text-lg">{t("heroText")}</p>
        <div className="mt-5 flex flex-wrap gap-3 md:mt-7">
          <LinkButton size="lg" className="grow sm:grow-0" href={localePath(locale, PATHS.category("beras"))}>
            {t("heroPrimary")}
          </LinkButton>
          <a href={`#${sellersAnchor}`} className={buttonClass("secondary", "lg", "grow sm:grow-0")}>
            {t("heroSecondary")}
          </a>
        </div>
      </div>
      <Picture
        src="/hero-utama.webp"
        alt={t("heroAlt")}
        sizes="(min-width: 75rem) 36rem, (min-width: 48rem) 46vw, 92vw"
        illustrationLabel={common("illustration")}
        isFirst
        className="aspect-[4/3] rounded-card"
      />
    </section>
  )
}
