import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { Picture } from "@/ui/picture"
import type { PictureView } from "../views"

/** The first picture large, the others below it: nothing slides and nothing hides. */
export async function ProductGallery({ locale, pictures }: { locale: Locale; pictures: PictureView[] }) {
  const t = await getTranslations({ locale, namespace: "catalogue.product" })
  const common = await getTranslations({ locale, namespace: "common" })
  const [first, ...others] = pictures
  const label = (picture: PictureView) => (picture.isIllustration ? common("illustration") : undefined)
  if (!first) {
    return (
      <div aria-hidden="true" className="flex aspect-square items-center justify-center rounded-card bg-sand">
        <span className="songket-line w-[130px]" />
      </div>
    )
  }
  return (
    <section aria-label={t("pictures")}>
      <Picture
        src={first.src}
        alt={first.alt}
        sizes="(min-width: 64rem) 34rem, (min-width: 48rem) 45vw, 92vw"
        illustrationLabel={label(first)}
        isFirst
        className="aspect-square rounded-card"
      />
      {others.length > 0 && (
        <ul className="mt-3 grid grid-cols-3 gap-3">
          {others.map((picture) => (
            <li key={picture.src}>
              <Picture
                src={picture.src}
                alt={picture.alt}
                sizes="(min-width: 48rem) 11rem, 29vw"
                illustrationLabel={label(picture)}
                className="aspect-square rounded-control"
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
