import { listViewFromQuery, type ListView } from "@/lib/list-view"

const MAX_WORDS = 100

/** What a visitor asks for: words trimmed and cut to what the API takes, with the view of the list. */
export function readSearch(query: Record<string, string | string[] | undefined>): {
  words: string
  view: ListView
} {
  const first = Array.isArray(query.q) ? query.q[0] : query.q
  const words = (first ?? "").replaceAll(/\s+/g, " ").trim().slice(0, MAX_WORDS).trim()
  return { words, view: listViewFromQuery(query) }
}
