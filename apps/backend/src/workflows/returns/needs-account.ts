import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"

/** Whether money of a purchase goes back to a bank account; that of a card goes back by itself. */
export async function needsAccount(container: MedusaContainer, purchase_id: string): Promise<boolean> {
  const { payment_method } = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .retrievePurchase(purchase_id, { select: ["id", "payment_method"] })
  return payment_method !== "card"
}
