import { Locale } from "@sebiduk/contracts"
import { notFound } from "next/navigation"
import { setRequestLocale } from "next-intl/server"

/**
 * The language of a page from its route parameter, made known to next-intl so that the page can be cached.
 * Call it first in every page and layout; an unknown language is a 404.
 */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const parsed = Locale.safeParse((await params).locale)
  if (!parsed.success) notFound()
  setRequestLocale(parsed.data)
  return parsed.data
}
