import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { SearchInput } from "./search-input-client"

/** A plain GET form: it works before any script has arrived. */
export async function SearchBox({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "search" })
  return (
    <form action={localePath(locale, PATHS.search)} role="search" className="flex">
      <label className="flex-1">
        <span className="sr-only">{t("label")}</span>
        <SearchInput
          maxLength={100}
          required
          placeholder={t("placeholder")}
          className="h-11 w-full min-w-0 rounded-l-control border border-r-0 border-line-strong bg-white px-3.5 text-base placeholder:text-ink-soft"
        />
      </label>
      <button
        type="submit"
        className="inline-flex h-11 min-w-12 items-center justify-center rounded-r-control bg-paddy px-3.5 text-white hover:bg-paddy-deep"
      >
        <svg
          aria-hidden="true"
          viewBox="0 0 24 24"
          className="size-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        >
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span className="sr-only">{t("submit")}</span>
      </button>
    </form>
  )
}
