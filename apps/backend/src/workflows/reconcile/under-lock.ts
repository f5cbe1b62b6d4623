import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const TRIES = 20
const BETWEEN_TRIES_MS = 500
const LONGEST_S = 60

/**
 * Does something while nobody else holds the lock.
 * @throws MedusaError LOCK_TAKEN when it does not become free within ten seconds
 */
export async function underLock<T>(
  container: MedusaContainer,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  for (let tries = 1; ; tries += 1) {
    try {
      await locking.acquire(key, { ownerId, expire: LONGEST_S })
      break
    } catch (error) {
      if (tries >= TRIES) throw error
      await wait(BETWEEN_TRIES_MS)
    }
  }
  try {
    return await work()
  } finally {
    await locking.release(key, { ownerId })
  }
}

/** Does something with the stock of one item: our checkout locks it by a row, core's own writes by `execute`. */
export const withGoods = <T>(
  container: MedusaContainer,
  inventory_item_id: string,
  work: () => Promise<T>,
): Promise<T> =>
  underLock(container, inventory_item_id, () =>
    container.resolve(Modules.LOCKING).execute(inventory_item_id, work, { timeout: 10 }),
  )
