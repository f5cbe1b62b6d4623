import { Modules } from "@medusajs/framework/utils"
import type { SeedStep } from "../step"

/**
 * Events of the seed are lost when it is killed, so after any other demo step the whole index is made anew. It holds
 * addresses of pictures as well.
 */
export const searchIndexStep: SeedStep = {
  name: "search-index",
  version: "1",
  run: async ({ container }) => {
    await container.resolve(Modules.SEARCH).reindex({})
    return "search index filled"
  },
}
