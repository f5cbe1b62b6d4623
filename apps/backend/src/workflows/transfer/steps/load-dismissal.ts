import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderNumber, rupiah } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { conflict, notFound } from "../../../refused"

export const loadDismissalStepId = "load-dismissal"

/**
 * Whether money may be set aside, looked at under its lock.
 * @throws Refused RECEIPT_NOT_FOUND (404), RECEIPT_STATE (409) when it pays a purchase
 */
export const loadDismissalStep = createStep(
  loadDismissalStepId,
  async (receipt_id: string, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const [receipt] = await purchases.listBankReceipts({ id: receipt_id }, { take: 1 })
    if (!receipt) throw notFound("RECEIPT_NOT_FOUND", "There is no such money")
    const [match] = await purchases.listReceiptMatches({ receipt_id }, { take: 1 })
    if (match?.purchase_id) {
      const { display_id } = await purchases.retrievePurchase(match.purchase_id)
      throw conflict("RECEIPT_STATE", "It pays a purchase already", { number: orderNumber(display_id) })
    }
    const label = `${receipt.received_on} ${rupiah(receipt.amount, "id")}`
    return new StepResponse({ is_new: !match, label })
  },
)
