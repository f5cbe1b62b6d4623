import type { Locale } from "@sebiduk/contracts"

/** One file per namespace and language under `src/messages`. */
const NAMESPACES = [
  "common",
  "home",
  "catalogue",
  "search",
  "cart",
  "checkout",
  "orders",
  "returns",
  "account",
  "balance",
  "seller",
  "desk",
  "payouts",
  "refunds",
  "coupons",
  "errors",
  "failure",
] as const

type MessageFile = { default: Record<string, unknown> }

/** All messages of a language, keyed by namespace. */
export async function loadMessages(locale: Locale): Promise<Record<string, Record<string, unknown>>> {
  const files = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const file = (await import(`../messages/${locale}/${namespace}.json`)) as MessageFile
      return [namespace, file.default] as const
    }),
  )
  return Object.fromEntries(files)
}
