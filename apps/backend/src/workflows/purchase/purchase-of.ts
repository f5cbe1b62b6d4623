import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { orderNumber } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { notFound } from "../../refused"

const unknown = () => notFound("ORDER_NOT_FOUND", "There is no such order")

/** Id of the purchase that an order is a part of. @throws Refused ORDER_NOT_FOUND (404) */
export async function purchaseOfOrder(container: MedusaContainer, order_id: string): Promise<string> {
  const [split] = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPaymentSplits({ order_id }, { select: ["purchase_id"], take: 1 })
  if (!split) throw unknown()
  return split.purchase_id
}

/** The number of a purchase that people read out. */
export async function numberOfPurchase(container: MedusaContainer, id: string): Promise<string> {
  const { display_id } = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .retrievePurchase(id, { select: ["id", "display_id"] })
  return orderNumber(display_id)
}

const PaymentRow = z.object({ payment_collection_id: z.string() })

/** Id of the purchase that a payment pays. @throws Refused ORDER_NOT_FOUND (404) */
export async function purchaseOfPayment(container: MedusaContainer, payment_id: string): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "payment", fields: ["payment_collection_id"], filters: { id: payment_id } })
  const payment = PaymentRow.safeParse(data[0]).data
  if (!payment) throw unknown()
  const [purchase] = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPurchases(payment, { select: ["id"], take: 1 })
  if (!purchase) throw unknown()
  return purchase.id
}
