import { LOCALES } from "@sebiduk/contracts"
import { describe, expect, test } from "vitest"
import { loadMessages } from "./messages"
import { barePath, localePath } from "./paths"

type Tree = Record<string, unknown>

/** Every message as `path: placeholders`, so that both languages can be compared. */
function outline(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value !== "string") return outline(value as Tree, `${prefix}${key}.`)
    const names = [...value.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? "")
    return `${prefix}${key}: ${[...new Set(names)].sort().join(" ")}`
  })
}

describe("messages", () => {
  test("both languages have the same keys with the same placeholders", async () => {
    const [first, ...others] = await Promise.all(
      LOCALES.map(async (locale) => outline(await loadMessages(locale))),
    )
    for (const other of others) expect(other.sort()).toEqual(first?.sort())
  })

  test.each(LOCALES)("no message of %s is empty", async (locale) => {
    const empty = JSON.stringify(await loadMessages(locale)).match(/"\w+":"\s*"/g)
    expect(empty).toBeNull()
  })
})

test("Bahasa stands at the root, English below /en", () => {
  expect(localePath("id", "/")).toBe("/")
  expect(localePath("en", "/")).toBe("/en")
  expect(localePath("id", "/cari")).toBe("/cari")
  expect(localePath("en", "/cari")).toBe("/en/cari")
  for (const path of ["/", "/cari", "/english", "/toko-saya/produk/prod_1"]) {
    expect(barePath(localePath("id", path))).toBe(path)
    expect(barePath(localePath("en", path))).toBe(path)
  }
})
