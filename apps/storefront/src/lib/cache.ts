/**
 * What the cached pages read and under which tags. The age limit stands in the page (`revalidate`), as the
 * framework reads it from the source; it holds for page and data together, so that neither outlives the other.
 */
export const CACHE = {
  categories: { tags: ["categories"] },
  sellers: { tags: ["sellers"] },
  products: { tags: ["products"] },
  product: { tags: ["product:{handle}"] },
  seller: { tags: ["seller:{handle}"] },
} as const satisfies Record<string, { tags: readonly string[] }>

export type CacheId = keyof typeof CACHE

/**
 * The tags of a read with its placeholders filled.
 * @throws Error for a placeholder without a value: an unfilled tag would join unrelated entries
 */
export function cacheTags(id: CacheId, values: Record<string, string> = {}): string[] {
  return CACHE[id].tags.map((tag) =>
    tag.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (!value) throw new Error(`Cache tag "${tag}" needs a value for "${name}"`)
      return value
    }),
  )
}
