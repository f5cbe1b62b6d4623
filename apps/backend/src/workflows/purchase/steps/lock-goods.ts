import { setTimeout } from "node:timers/promises"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadAvailability, type CartFacts } from "../../checkout/cart-facts"
import { refuseProblems } from "../../checkout/cart-rules"

const PATIENCE_MS = 30_000
const RETRY_MS = 300
/** Frees the goods of a process that died. */
const TTL_S = 60

const isTaken = (error: unknown): boolean => error instanceof MedusaError && error.code === "LOCK_TAKEN"

export const lockGoodsStepId = "lock-goods"

/**
 * Waits until nobody else is at work on the cart's goods; core locks inventory items by the same keys. Whoever waits
 * for goods that are sold meanwhile is sent away at once instead of at the end of the queue.
 * @throws Refused with the problem of a line (409); LOCK_TAKEN after half a minute
 */
export const lockGoodsStep = createStep(
  lockGoodsStepId,
  async (cart: CartFacts, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    const items = cart.items.flatMap(({ variant }) => variant?.inventory_items ?? [])
    const key = [...new Set(items.map(({ inventory_item_id }) => inventory_item_id))].sort()
    const lock = { key, ownerId: cart.id }
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        await locking.acquire(key, { ownerId: lock.ownerId, expire: TTL_S })
        return new StepResponse(lock, lock)
      } catch (error) {
        if (!isTaken(error) || Date.now() >= until) throw error
      }
      const variant_ids = cart.items.map(({ variant_id }) => variant_id)
      const available = await loadAvailability(container, cart.sales_channel_id, variant_ids)
      refuseProblems({ items: cart.items, available })
      await setTimeout(RETRY_MS)
    }
  },
  async (lock, { container }) => {
    if (lock) await container.resolve(Modules.LOCKING).release(lock.key, { ownerId: lock.ownerId })
  },
)
