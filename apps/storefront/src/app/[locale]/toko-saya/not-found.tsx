import { Locale } from "@sebiduk/contracts"
import { getLocale, getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { LinkButton } from "@/ui/link-button"
import { SongketLine } from "@/ui/songket-line"

export default async function NotFound() {
  const locale = Locale.parse(await getLocale())
  const t = await getTranslations("seller.notFound")
  return (
    <div className="shop-container flex flex-col items-center py-20 text-center">
      <SongketLine className="mb-6 w-[130px]" />
      <h1 className="text-3xl font-bold">{t("title")}</h1>
      <p className="mt-3 max-w-md text-ink-soft">{t("text")}</p>
      <LinkButton className="mt-8" href={localePath(locale, PATHS.myShop)}>
        {t("back")}
      </LinkButton>
    </div>
  )
}
