import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"

type CatalogueMessages = Awaited<ReturnType<typeof getTranslations<"catalogue">>>

/**
 * The shop's word for a name that sellers bring along: an attribute, a certificate, what variants differ in.
 * Without one the seller's own name stands.
 */
export async function labelOf(
  locale: Locale,
  group: "attribute" | "certification" | "option",
  name: string,
): Promise<string> {
  const t: CatalogueMessages = await getTranslations({ locale, namespace: "catalogue" })
  const key = `${group}.${name}` as Parameters<CatalogueMessages>[0]
  return t.has(key) ? t(key) : name.replaceAll(/[_-]/g, " ")
}
