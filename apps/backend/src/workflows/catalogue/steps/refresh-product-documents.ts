import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_DOCUMENTS_STALE, PRODUCT_INDEX } from "../../../search/product-index"

const BATCH = 100

/**
 * The Search Module's own lock of a rebuild. Under it a refresh waits for a rebuild to end, so its writes reach the
 * index that serves afterwards, and two processes never overwrite each other's newer reading.
 */
const LOCK = `search:seed:${PRODUCT_INDEX}`
const LOCK_WAIT_S = 60

/** Writes the documents of these products as they are now. There is nothing to undo: the next run writes the truth. */
export const refreshProductDocumentsStep = createStep(
  "refresh-product-documents",
  async (ids: string[], { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const locking = container.resolve(Modules.LOCKING)
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      await locking.execute(
        LOCK,
        async () => {
          try {
            await search.ingest({ name: PRODUCT_DOCUMENTS_STALE, data: { ids: batch } })
          } catch (error) {
            // No index serves yet; its first filling reads these products as they are by then.
            if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) throw error
          }
        },
        { timeout: LOCK_WAIT_S },
      )
    }
    return new StepResponse(ids.length)
  },
)
