import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_S = 15

/**
 * Does something while nobody else holds the lock: of a purchase its own, of goods the id of their inventory item.
 * @throws MedusaError LOCK_TAKEN when the wait for it was in vain
 */
export const underLock = <T>(container: MedusaContainer, key: string, work: () => Promise<T>): Promise<T> =>
  container.resolve(Modules.LOCKING).execute(key, work, { timeout: WAIT_S })
