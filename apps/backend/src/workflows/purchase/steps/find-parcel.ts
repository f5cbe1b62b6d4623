import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

const Row = z.object({ order: z.object({ id: z.string() }).nullish() })

export const findParcelStepId = "find-parcel"

/** The order and the purchase that a parcel is of; null without one. */
export const findParcelStep = createStep(findParcelStepId, async (fulfillment_id: string, { container }) => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "fulfillment", fields: ["id", "order.id"], filters: { id: fulfillment_id } })
  const order_id = Row.safeParse(data[0]).data?.order?.id
  if (!order_id) return new StepResponse({ order_id: "", purchase_id: null })
  const [split] = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPaymentSplits({ order_id }, { select: ["purchase_id"], take: 1 })
  return new StepResponse({ order_id, purchase_id: split?.purchase_id ?? null })
})
