import { RETURN_VIEWS, type Locale, type SellerReturnListResponse } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"
import { returnAddress, type ReturnList } from "../../return-view"

type ReturnTabsProps = { locale: Locale; counts: SellerReturnListResponse["counts"]; list: ReturnList }

/** The views with how many returns each holds. */
export async function ReturnTabs({ locale, counts, list }: ReturnTabsProps) {
  const t = await getTranslations({ locale, namespace: "returns.desk.views" })
  const path = localePath(locale, PATHS.sellerReturns)
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-2">
        {RETURN_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={`${path}${returnAddress({ view, page: 1 })}`}
              aria-current={view === list.view ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-line-strong bg-white px-3 font-semibold aria-[current=page]:border-paddy aria-[current=page]:bg-paddy aria-[current=page]:text-white"
            >
              {t(view)} <span className="tabular-nums">({counts[view]})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
