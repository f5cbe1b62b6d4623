import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { PRODUCT_LINES } from "@/lib/product-lines"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"

/** The three lines of goods the regency is known for. */
export async function LineCards({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" })
  const common = await getTranslations({ locale, namespace: "common" })
  return (
    <ul className="grid gap-3 md:grid-cols-3 md:gap-4">
      {PRODUCT_LINES.map((line) => (
        <li
          key={line}
          className="relative flex overflow-hidden rounded-card border border-line bg-surface transition-shadow focus-within:border-paddy hover:shadow-card md:flex-col"
        >
          <Picture
            src={`/lini-${line}.webp`}
            alt={t(`${line}Alt`)}
            sizes="(min-width: 75rem) 23rem, (min-width: 48rem) 31vw, 8rem"
            illustrationLabel={common("illustration")}
            className="w-32 shrink-0 md:aspect-[4/3] md:w-auto"
          />
          <div className="min-w-0 p-4">
            <h3 className="text-lg font-bold text-paddy-deep">
              <Link
                href={localePath(locale, PATHS.category(line))}
                className="after:absolute after:inset-0 hover:underline"
              >
                {common(`nav.${line}`)}
              </Link>
            </h3>
            <p className="mt-1 text-[0.95rem] text-ink-soft">{t(`${line}Text`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
