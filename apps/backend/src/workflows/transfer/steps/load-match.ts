import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderNumber } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { conflict, notFound } from "../../../refused"
import { loadTransferMoney } from "../transfer-money"

type Input = {
  receipt: { id: string } | { line_hash: string }
  purchase_id: string
  /** What whoever decides saw as missing, whole rupiah. */
  missing_idr: number
}

export const loadMatchStepId = "load-match"

/**
 * Whether money may be taken for a purchase, looked at under the locks of both; a receipt by its hash may not be there
 * yet.
 * @throws Refused ORDER_NOT_FOUND and RECEIPT_NOT_FOUND (404), ORDER_STATE (409) for one that is not paid by transfer,
 *   RECEIPT_STATE (409) when something else was decided about it, TRANSFER_CHANGED (409)
 */
export const loadMatchStep = createStep(
  loadMatchStepId,
  async ({ receipt, purchase_id, missing_idr }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const [found] = await purchases.listBankReceipts(receipt, { take: 1 })
    if (!found && "id" in receipt) throw notFound("RECEIPT_NOT_FOUND", "There is no such money")
    const { parts, is_transfer, state } = await loadTransferMoney(container, purchase_id)
    if (!is_transfer)
      throw conflict("ORDER_STATE", "It is not paid by transfer", { state: "awaiting_payment" })
    const number = orderNumber(parts.display_id)
    const answer = { number, amount: found?.amount ?? 0 }
    const [match] = found ? await purchases.listReceiptMatches({ receipt_id: found.id }, { take: 1 }) : []
    if (match?.purchase_id === purchase_id) return new StepResponse({ ...answer, is_new: false })
    if (match) {
      const taken = match.purchase_id ? await purchases.retrievePurchase(match.purchase_id) : undefined
      const values = { number: taken ? orderNumber(taken.display_id) : "" }
      throw conflict("RECEIPT_STATE", "Something was decided about this money already", values)
    }
    if (state.missing !== missing_idr)
      throw conflict("TRANSFER_CHANGED", `${state.missing} are missing now`, { missing: state.missing })
    return new StepResponse({ ...answer, is_new: true })
  },
)
