import type { Locale, SellerCard as SellerCardData } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { licenceTypes } from "../views"
import { SellerMark } from "./seller-mark"

export async function SellerCard({ locale, seller }: { locale: Locale; seller: SellerCardData }) {
  const t = await getTranslations({ locale, namespace: "catalogue.seller" })
  return (
    <article className="relative flex h-full flex-col rounded-card border border-line bg-surface p-4 transition-shadow focus-within:border-paddy hover:shadow-card">
      <div className="flex items-start gap-3">
        <SellerMark name={seller.name} />
        <div className="min-w-0">
          <h3 className="font-bold">
            <Link
              href={localePath(locale, PATHS.seller(seller.handle))}
              className="after:absolute after:inset-0 hover:text-paddy"
            >
              {seller.name}
            </Link>
          </h3>
          <p className="text-sm text-ink-soft">
            {t("in", { desa: seller.desa, kecamatan: seller.kecamatan })}
          </p>
        </div>
      </div>
      <p className="mt-3 line-clamp-3 text-[0.95rem]">{seller.description[locale]}</p>
      <div className="mt-auto flex flex-wrap items-center gap-1.5 pt-3">
        {licenceTypes(seller.licences).map((type) => (
          <Badge key={type} tone="paddy">
            {type}
          </Badge>
        ))}
        <span className="ml-auto text-sm text-ink-soft">
          {t("productCount", { count: seller.product_count })}
        </span>
      </div>
    </article>
  )
}
