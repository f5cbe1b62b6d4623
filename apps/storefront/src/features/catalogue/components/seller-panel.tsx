import type { Locale, SellerCard } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { LinkButton } from "@/ui/link-button"
import { LicenceList } from "./licence-list"
import { SellerMark } from "./seller-mark"

/** Who sells this product: name, place, licences by number. */
export async function SellerPanel({ locale, seller }: { locale: Locale; seller: SellerCard }) {
  const t = await getTranslations({ locale, namespace: "catalogue" })
  return (
    <Card className="p-4 md:p-5">
      <p className="text-sm text-ink-soft">{t("seller.soldBy")}</p>
      <div className="mt-2 flex items-start gap-3">
        <SellerMark name={seller.name} />
        <div className="min-w-0">
          <h2 className="text-lg font-bold">{seller.name}</h2>
          <p className="text-[0.95rem] text-ink-soft">
            {t("seller.in", { desa: seller.desa, kecamatan: seller.kecamatan })}
            {seller.since_year !== null && `, ${t("seller.since", { year: String(seller.since_year) })}`}
          </p>
        </div>
      </div>
      <h3 className="mt-4 text-sm font-semibold">{t("licence.title")}</h3>
      <LicenceList locale={locale} licences={seller.licences} />
      <LinkButton
        variant="secondary"
        href={localePath(locale, PATHS.seller(seller.handle))}
        className="mt-4 w-full"
      >
        {t("seller.visit")}
      </LinkButton>
    </Card>
  )
}
