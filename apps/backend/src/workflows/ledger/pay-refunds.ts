import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { messageOf } from "../../refused"
import { purchaseLock } from "../purchase/purchase-lock"
import { underLock } from "../reconcile/under-lock"
import { bookRefund } from "./book-refund"

const A_ROUND = 200

/**
 * Pays promised refunds of cards whose provider was away, the oldest first. Safe to repeat.
 * @param before younger ones may still be somebody's work
 * @returns how many were paid, of how many
 */
export async function payRefunds(
  container: MedusaContainer,
  before: Date,
): Promise<{ paid: number; waiting: number }> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const waiting = await ledger.listBuyerRefunds(
    { status: "promised", method: "card", order_id: { $ne: null }, created_at: { $lt: before } },
    { select: ["id", "purchase_id"], take: A_ROUND, order: { created_at: "ASC", id: "ASC" } },
  )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let paid = 0
  for (const { id, purchase_id } of waiting) {
    try {
      await underLock(container, purchaseLock(purchase_id), () => bookRefund(container, id))
      paid += 1
    } catch (error) {
      // One that its provider refuses keeps no other waiting.
      logger.warn(`[refunds] ${id} waits: ${messageOf(error)}`)
    }
  }
  return { paid, waiting: waiting.length }
}
