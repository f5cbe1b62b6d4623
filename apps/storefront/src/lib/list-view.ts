import { DEFAULT_LOCALE, LOCALES, type ProductSort } from "@sebiduk/contracts"

/** How a list of products is being looked at: its order and its page, counted from 1. */
export type ListView = { sort: ProductSort; page: number }

const DEFAULT_VIEW: ListView = { sort: "relevance", page: 1 }
const MAX_PAGE = 400

const SLUG_OF: Record<ProductSort, string> = {
  relevance: "terkait",
  newest: "terbaru",
  price_low: "harga-terendah",
  price_high: "harga-tertinggi",
}
const SORT_OF = new Map(Object.entries(SLUG_OF).map(([sort, slug]) => [slug, sort as ProductSort]))

function parse(sort: string | null | undefined, page: string | null | undefined): ListView {
  const number = page && /^\d{1,3}$/.test(page) ? Number(page) : DEFAULT_VIEW.page
  return {
    sort: SORT_OF.get(sort ?? "") ?? DEFAULT_VIEW.sort,
    page: Math.min(Math.max(number, 1), MAX_PAGE),
  }
}

/** Reads `?urut=harga-terendah&hal=2`; whatever it does not know counts as the default. */
export function listViewFromQuery(query: { urut?: string | string[]; hal?: string | string[] }): ListView {
  const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)
  return parse(first(query.urut), first(query.hal))
}

/** Reads the inner address of a cached list, `["harga-terendah", "2"]`; undefined when it is none. */
export function listViewFromSegments(segments: string[] | undefined): ListView | undefined {
  if (!segments || segments.length === 0) return DEFAULT_VIEW
  const [sort, page, ...rest] = segments
  const view = parse(sort, page)
  const isOwn = rest.length === 0 && sort === SLUG_OF[view.sort] && page === String(view.page)
  return isOwn ? view : undefined
}

/**
 * The query string of a view, defaults left out.
 * @param fixed parameters that stay in front, e.g. the search words
 */
export function listViewQuery(view: ListView, fixed: Record<string, string> = {}): string {
  const query = new URLSearchParams(fixed)
  if (view.sort !== DEFAULT_VIEW.sort) query.set("urut", SLUG_OF[view.sort])
  if (view.page !== DEFAULT_VIEW.page) query.set("hal", String(view.page))
  const text = query.toString()
  return text ? `?${text}` : ""
}

const LISTS = new RegExp(`^(?:/(${LOCALES.join("|")}))?/(kategori|toko)/([^/]+)/?$`)

/**
 * The inner address under which a sorted or paged list is cached: a page that reads its query string cannot
 * be. Undefined when the address is not such a list or shows its default view.
 */
export function rewriteListView(pathname: string, query: URLSearchParams): string | undefined {
  const match = LISTS.exec(pathname)
  const [, locale, list, handle] = match ?? []
  if (!list || !handle) return undefined
  const view = parse(query.get("urut"), query.get("hal"))
  if (view.sort === DEFAULT_VIEW.sort && view.page === DEFAULT_VIEW.page) return undefined
  return `/${locale ?? DEFAULT_LOCALE}/${list}/${handle}/${SLUG_OF[view.sort]}/${view.page}`
}

/**
 * Which page numbers to show: first, last, the current one and its neighbours; `null` is a gap.
 * @param current counted from 1
 */
export function pageNumbers(current: number, total: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total)
  const pages = [...new Set(wanted)].sort((a, b) => a - b)
  return pages.flatMap((page, index) => {
    const previous = pages[index - 1]
    if (previous === undefined || page === previous + 1) return [page]
    return page === previous + 2 ? [page - 1, page] : [null, page]
  })
}
