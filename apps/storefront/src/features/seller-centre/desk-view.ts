import { DESK_VIEWS, type DeskView } from "@sebiduk/contracts"

/** What of the orders is looked at; the page counts from 1. */
export type DeskList = { view: DeskView; q: string; page: number }

export const FIRST_DESK_VIEW: DeskList = { view: "new", q: "", page: 1 }

const SLUGS = {
  new: "baru",
  to_ship: "kirim",
  shipped: "dikirim",
  done: "selesai",
  all: "semua",
} as const satisfies Record<DeskView, string>

/** The word of a view in an address. */
export const deskSlug = (view: DeskView): string => SLUGS[view]

const MAX_WORDS = 100
const MAX_PAGE = 500

type Query = Record<string, string | string[] | undefined>

/** Reads `?tahap=kirim&q=siti&hal=2`; whatever it does not know counts as the default. */
export function deskListFrom(query: Query): DeskList {
  const first = (name: string): string => [query[name]].flat()[0] ?? ""
  const page = /^\d{1,3}$/.test(first("hal")) ? Number(first("hal")) : 1
  return {
    view: DESK_VIEWS.find((view) => SLUGS[view] === first("tahap")) ?? FIRST_DESK_VIEW.view,
    q: first("q").replaceAll(/\s+/g, " ").trim().slice(0, MAX_WORDS).trim(),
    page: Math.min(Math.max(page, 1), MAX_PAGE),
  }
}

/** The query string of the page, with its question mark; empty for the default. */
export function deskAddress({ view, q, page }: DeskList): string {
  const query = new URLSearchParams()
  if (view !== FIRST_DESK_VIEW.view) query.set("tahap", SLUGS[view])
  if (q !== "") query.set("q", q)
  if (page > 1) query.set("hal", String(page))
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** The query string of the API. */
export const deskQuery = ({ view, q, page }: DeskList): string =>
  new URLSearchParams({ view, q, page: String(page) }).toString()
