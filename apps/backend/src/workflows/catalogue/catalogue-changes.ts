/**
 * What can change on a product's card or page; each kind is resolved to the products that show it. The `_link`
 * kinds are rows that join two modules.
 */
export type CatalogueKind =
  | "product"
  | "variant"
  | "price"
  | "price_link"
  | "inventory_level"
  | "inventory_link"
  | "reservation"
  | "category"
  | "seller"
  | "seller_product_link"
  | "business"
  | "business_seller_link"
  | "licence"

/** Ids per kind. */
export type CatalogueChanges = Partial<Record<CatalogueKind, string[]>>

const MAX_RETRY_MS = 30_000

/**
 * Collects changes and hands them on together, one batch at a time: a burst of events about one product costs one
 * rebuild, and an older reading can never overwrite a newer one. A batch that fails comes back with the next.
 */
export class CatalogueChangeBuffer {
  private waiting = new Map<CatalogueKind, Set<string>>()
  private isBusy = false
  private failures = 0

  /**
   * @param apply rebuilds what shows these things; its failure is retried
   * @param onFailure told of each failure
   * @param delay_ms how long a change waits for others, and the first pause after a failure
   */
  constructor(
    private readonly apply: (changes: CatalogueChanges) => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
    private readonly delay_ms = 200,
  ) {}

  /** Marks things as changed; returns at once. */
  add(kind: CatalogueKind, ids: readonly string[]): void {
    if (ids.length === 0) return
    const known = this.waiting.get(kind) ?? new Set()
    for (const id of ids) known.add(id)
    this.waiting.set(kind, known)
    this.schedule()
  }

  private schedule(): void {
    if (this.isBusy || this.waiting.size === 0) return
    this.isBusy = true
    const pause = Math.min(this.delay_ms * 2 ** this.failures, MAX_RETRY_MS)
    setTimeout(() => void this.flush(), pause).unref()
  }

  private async flush(): Promise<void> {
    const batch = this.waiting
    this.waiting = new Map()
    try {
      await this.apply(Object.fromEntries([...batch].map(([kind, ids]) => [kind, [...ids]])))
      this.failures = 0
    } catch (error) {
      this.failures += 1
      for (const [kind, ids] of batch) {
        this.waiting.set(kind, new Set([...ids, ...(this.waiting.get(kind) ?? [])]))
      }
      this.onFailure(error)
    }
    this.isBusy = false
    this.schedule()
  }
}
