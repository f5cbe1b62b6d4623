import "server-only"
import { DEFAULT_LOCALE, LOCALES, type Locale } from "@sebiduk/contracts"
import type { Metadata } from "next"
import { localePath } from "@/i18n/paths"
import { env } from "./env"

/** The full public address of a page. @param path without language, starting with a slash */
export function absoluteUrl(locale: Locale, path: string): string {
  return new URL(localePath(locale, path), env().STOREFRONT_URL).href
}

/** Full addresses of a page in every language, with the default one for everybody else. */
export function languageAlternates(path: string): Record<string, string> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [locale, absoluteUrl(locale, path)])),
    "x-default": absoluteUrl(DEFAULT_LOCALE, path),
  }
}

/**
 * Head of a page: title, description, canonical address, its twin in the other language, share card.
 * @param path without language, query string included when it makes another page
 */
export function pageMetadata(page: {
  locale: Locale
  path: string
  title: string
  description: string
  /** Full address of a picture. */
  image?: { url: string; alt: string }
}): Metadata {
  const url = absoluteUrl(page.locale, page.path)
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: url, languages: languageAlternates(page.path) },
    openGraph: {
      type: "website",
      siteName: "Sebiduk",
      url,
      title: page.title,
      description: page.description,
      locale: page.locale === "id" ? "id_ID" : "en_GB",
      images: page.image
        ? [page.image]
        : [{ url: new URL("/og.jpg", env().STOREFRONT_URL).href, alt: page.title }],
    },
    twitter: { card: "summary_large_image" },
  }
}

/** Text of a JSON-LD script; `<` is escaped so that no product text can close the element. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c")
}
