import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"
import { SongketLine } from "@/ui/songket-line"
import { PRODUCT_LINES } from "@/lib/product-lines"
import { Logo } from "./logo"

/** Consumer complaints desk of the Ministry of Trade, Ditjen PKTN (PP 80/2019 asks shops to show it). */
const COMPLAINT_WHATSAPP = { shown: "0853-1111-1010", href: "https://wa.me/6285311111010" }

const LINK = "inline-flex min-h-11 min-w-11 items-center underline-offset-4 hover:underline"
const HEADING = "text-sm font-bold text-gold-soft"

export async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "common" })
  return (
    <footer className="on-dark mt-16 bg-paddy-deep text-white">
      <SongketLine className="bg-paper" />
      <div className="shop-container grid gap-8 py-10 md:grid-cols-[2fr_1fr_1.5fr]">
        <section>
          <Logo name={t("brand")} isOnDark />
          <h2 className="sr-only">{t("footer.aboutTitle")}</h2>
          <p className="mt-4 max-w-prose text-[0.95rem] text-white/90">{t("footer.about")}</p>
          <p className="mt-3 text-[0.95rem] font-semibold text-gold-soft">{t("footer.motto")}</p>
        </section>
        <nav aria-labelledby="footer-shop">
          <h2 id="footer-shop" className={HEADING}>
            {t("footer.shopTitle")}
          </h2>
          <ul className="mt-1">
            {PRODUCT_LINES.map((line) => (
              <li key={line}>
                <Link href={localePath(locale, PATHS.category(line))} className={LINK}>
                  {t(`nav.${line}`)}
                </Link>
              </li>
            ))}
            <li>
              <Link href={localePath(locale, PATHS.trackOrder)} className={LINK}>
                {t("footer.trackOrder")}
              </Link>
            </li>
            <li>
              <Link href={localePath(locale, PATHS.myShop)} className={LINK}>
                {t("footer.myShop")}
              </Link>
            </li>
          </ul>
        </nav>
        <section>
          <h2 className={HEADING}>{t("footer.complaintTitle")}</h2>
          <p className="mt-3 text-[0.95rem] text-white/90">{t("footer.complaint")}</p>
          <a href={COMPLAINT_WHATSAPP.href} rel="noopener" className={`${LINK} font-semibold`}>
            {t("footer.complaintWhatsapp", { number: COMPLAINT_WHATSAPP.shown })}
          </a>
        </section>
      </div>
      <div className="border-t border-white/15">
        <div className="shop-container space-y-1 py-5 text-[0.8125rem] text-white/80">
          <p>{t("footer.demo")}</p>
          <p>
            {t("footer.data")} {t("footer.licence")}
          </p>
        </div>
      </div>
    </footer>
  )
}
