import { readFileSync, readdirSync } from "node:fs"
import type { Locale } from "@sebiduk/contracts"
import { IntlMessageFormat } from "intl-messageformat"

const MESSAGES = new URL("../../apps/storefront/src/messages/", import.meta.url)

type Values = Record<string, string | number>
/** The sentence the shop shows for a key: `words("cart.title")`. */
export type Words = (key: string, values?: Values) => string

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

function readLocale(locale: Locale): Record<string, unknown> {
  const folder = new URL(`${locale}/`, MESSAGES)
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"))
  return Object.fromEntries(
    files.map((name): [string, unknown] => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(new URL(name, folder), "utf8")),
    ]),
  )
}

const known = new Map<Locale, Record<string, unknown>>()

/**
 * The storefront's own messages as data, so that a reworded sentence breaks no journey.
 * @throws Error on a key that leads to no sentence
 */
export function wordsOf(locale: Locale): Words {
  const messages = known.get(locale) ?? readLocale(locale)
  known.set(locale, messages)
  return (key, values = {}) => {
    const found = key
      .split(".")
      .reduce<unknown>((branch, part) => (isBranch(branch) ? branch[part] : undefined), messages)
    if (typeof found !== "string") throw new Error(`no message ${key} in ${locale}`)
    return String(new IntlMessageFormat(found, locale, undefined, { ignoreTag: true }).format(values))
  }
}
