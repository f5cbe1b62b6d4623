import type { MedusaContainer } from "@medusajs/framework/types"
import { transferState, type TransferState } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { loadParts, openSplits, type PurchaseParts } from "../purchase/load-parts"

export type TransferMoney = {
  parts: PurchaseParts
  is_transfer: boolean
  /** What came in for it, whole rupiah. */
  received: number
  /** What is asked for its orders that stand, unpaid. */
  state: TransferState
}

/**
 * What came in for a purchase by transfer and what is asked.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadTransferMoney(
  container: MedusaContainer,
  purchase_id: string,
): Promise<TransferMoney> {
  const parts = await loadParts(container, { id: purchase_id })
  const received = await container.resolve<PurchaseService>(PURCHASE_MODULE).receivedFor(purchase_id)
  const is_transfer = parts.payment_method === "transfer"
  const waits = is_transfer && !parts.paid_at
  const total = waits ? openSplits(parts).reduce((sum, split) => sum + split.total, 0) : 0
  return {
    parts,
    is_transfer,
    received,
    state: transferState({ total, code: parts.transfer_code ?? 0, received }),
  }
}
