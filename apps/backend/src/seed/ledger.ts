import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Entries = z.object({
  /** Version of each step that ran to its end. */
  steps: z.record(z.string(), z.string()).default({}),
  /** Address of each uploaded picture by its file name. */
  pictures: z.record(z.string(), z.string()).default({}),
})
type Entries = z.infer<typeof Entries>

/**
 * What the seed has done to this database, kept in the store's metadata: a finished step is not repeated, so what
 * the office changed or deleted afterwards stays as it is, and a killed run goes on where it stopped.
 */
export class Ledger {
  private constructor(
    private readonly container: MedusaContainer,
    private readonly storeId: string,
    private readonly entries: Entries,
  ) {}

  static async open(container: MedusaContainer): Promise<Ledger> {
    const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
    if (!store) throw new Error("The database has no store; run the migrations first.")
    const entries = Entries.safeParse(store.metadata?.["seed"] ?? {})
    return new Ledger(container, store.id, entries.success ? entries.data : Entries.parse({}))
  }

  isDone(step: string, version: string): boolean {
    return this.entries.steps[step] === version
  }

  get pictures(): Readonly<Record<string, string>> {
    return this.entries.pictures
  }

  async finish(step: string, version: string): Promise<void> {
    this.entries.steps[step] = version
    await this.save()
  }

  /** The step runs again, also when this run is killed before it gets there. */
  async reopen(step: string): Promise<void> {
    if (this.entries.steps[step] === undefined) return
    this.entries.steps = Object.fromEntries(
      Object.entries(this.entries.steps).filter(([name]) => name !== step),
    )
    await this.save()
  }

  async keepPictures(pictures: Record<string, string>): Promise<void> {
    Object.assign(this.entries.pictures, pictures)
    await this.save()
  }

  private async save(): Promise<void> {
    const stores = this.container.resolve(Modules.STORE)
    const store = await stores.retrieveStore(this.storeId)
    await stores.updateStores(this.storeId, { metadata: { ...store.metadata, seed: this.entries } })
  }
}
