import { Locale } from "@sebiduk/contracts"
import { notFound } from "next/navigation"

/** The language of a page from its route parameter; an unknown one is a 404. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const parsed = Locale.safeParse((await params).locale)
  if (!parsed.success) notFound()
  return parsed.data
}
