import { DESK_VIEWS, type DeskOrderListResponse, type Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Button } from "@/ui/button"
import { Link } from "@/ui/link"
import { TextInput } from "@/ui/text-input"
import { deskAddress, deskSlug, type DeskList } from "../../desk-view"

type DeskTabsProps = { locale: Locale; counts: DeskOrderListResponse["counts"]; list: DeskList }

/** The views with how many orders each holds, and the search over all of them. */
export async function DeskTabs({ locale, counts, list }: DeskTabsProps) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const path = localePath(locale, PATHS.sellerOrders)
  return (
    <div className="space-y-4">
      <nav aria-label={t("views.label")}>
        <ul className="flex flex-wrap gap-2">
          {DESK_VIEWS.map((view) => (
            <li key={view}>
              <Link
                href={`${path}${deskAddress({ view, q: "", page: 1 })}`}
                aria-current={view === list.view ? "page" : undefined}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-line-strong bg-white px-3 font-semibold aria-[current=page]:border-paddy aria-[current=page]:bg-paddy aria-[current=page]:text-white"
              >
                {t(`views.${view}`)} <span className="tabular-nums">({counts[view]})</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={path} role="search">
        <input type="hidden" name="tahap" value={deskSlug("all")} />
        <label htmlFor="desk-search" className="block font-semibold">
          {t("search.label")}
        </label>
        <div className="mt-1.5 flex gap-2">
          <TextInput
            id="desk-search"
            type="search"
            name="q"
            defaultValue={list.q}
            maxLength={100}
            autoComplete="off"
            className="min-w-0 flex-1"
          />
          <Button type="submit" variant="secondary">
            {t("search.submit")}
          </Button>
        </div>
      </form>
      {list.q !== "" && (
        <p className="flex flex-wrap items-center gap-x-3 [overflow-wrap:anywhere]">
          {t("search.results", { words: list.q })}
          <Link
            href={`${path}${deskAddress({ ...list, q: "", page: 1 })}`}
            className="inline-flex min-h-11 items-center underline"
          >
            {t("search.clear")}
          </Link>
        </p>
      )}
    </div>
  )
}
