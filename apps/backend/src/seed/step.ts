import type { MedusaContainer } from "@medusajs/framework/types"
import type { Ledger } from "./ledger"

export type SeedContext = {
  container: MedusaContainer
  ledger: Ledger
  /** Says in plain words how far a long step is. */
  progress: (sentence: string) => void
}

/** One part of the seed. Running it again, also after a kill in its middle, adds only what is missing. */
export type SeedStep = {
  name: string
  /** Another version makes the step run again on databases that have the old one. */
  version: string
  /** @returns what is there now, in plain words */
  run: (context: SeedContext) => Promise<string>
}
