import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { SongketLine } from "@/ui/songket-line"

const POINTS = ["point1", "point2", "point3"] as const

/** What Sebiduk is and why its sellers can be trusted. */
export async function About({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "home" })
  return (
    <section aria-labelledby="tentang" className="shop-container mt-14">
      <div className="overflow-hidden rounded-card border border-line bg-sand">
        <SongketLine className="mt-3" />
        <div className="grid gap-8 p-5 md:grid-cols-[1fr_1.2fr] md:gap-12 md:p-10">
          <div>
            <h2 id="tentang" className="text-2xl font-bold">
              {t("aboutTitle")}
            </h2>
            <p className="mt-3">{t("aboutText")}</p>
          </div>
          <ul className="space-y-4">
            {POINTS.map((point) => (
              <li key={point} className="border-l-4 border-gold pl-4">
                <h3 className="font-bold">{t(`${point}Title`)}</h3>
                <p className="text-ink-soft">{t(`${point}Text`)}</p>
              </li>
            ))}
          </ul>
        </div>
        <SongketLine className="mb-3" />
      </div>
    </section>
  )
}
