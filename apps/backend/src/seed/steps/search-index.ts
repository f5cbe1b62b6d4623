import { Modules } from "@medusajs/framework/utils"
import { env } from "../../env"
import type { SeedStep } from "../step"

/** No subscriber runs during the seed, so the index is filled here; it holds addresses of pictures as well. */
export const searchIndexStep: SeedStep = {
  name: "search-index",
  version: env.BACKEND_URL,
  run: async ({ container }) => {
    await container.resolve(Modules.SEARCH).reindex({})
    return "search index filled"
  },
}
