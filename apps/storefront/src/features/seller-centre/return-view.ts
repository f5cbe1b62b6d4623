import { RETURN_VIEWS, type ReturnView } from "@sebiduk/contracts"

/** What of the returns is looked at; the page counts from 1. */
export type ReturnList = { view: ReturnView; page: number }

export const FIRST_RETURN_VIEW: ReturnList = { view: "answer", page: 1 }

const SLUGS = {
  answer: "jawab",
  goods: "barang",
  waiting: "menunggu",
  done: "selesai",
  all: "semua",
} as const satisfies Record<ReturnView, string>

const MAX_PAGE = 500

type Query = Record<string, string | string[] | undefined>

/** Reads `?tahap=menunggu&hal=2`; whatever it does not know counts as the default. */
export function returnListFrom(query: Query): ReturnList {
  const first = (name: string): string => [query[name]].flat()[0] ?? ""
  const page = /^\d{1,3}$/.test(first("hal")) ? Number(first("hal")) : 1
  return {
    view: RETURN_VIEWS.find((view) => SLUGS[view] === first("tahap")) ?? FIRST_RETURN_VIEW.view,
    page: Math.min(Math.max(page, 1), MAX_PAGE),
  }
}

/** The query string of the page, with its question mark; empty for the default. */
export function returnAddress({ view, page }: ReturnList): string {
  const query = new URLSearchParams()
  if (view !== FIRST_RETURN_VIEW.view) query.set("tahap", SLUGS[view])
  if (page > 1) query.set("hal", String(page))
  const text = query.toString()
  return text === "" ? "" : `?${text}`
}

/** The query string of the API. */
export const returnQuery = ({ view, page }: ReturnList): string =>
  new URLSearchParams({ view, page: String(page) }).toString()
