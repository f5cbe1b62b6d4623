import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { conflict, notFound } from "../../../refused"
import { loadPurchase } from "../load-purchase"
import type { Parcel } from "./deliver-parcels"

const FulfillmentRow = z.object({
  id: z.string(),
  shipped_at: z.coerce.date().nullable(),
  delivered_at: z.coerce.date().nullable(),
  canceled_at: z.coerce.date().nullable(),
})
const Row = z.object({ fulfillments: z.array(FulfillmentRow).default([]) })

type Input = { purchase_id: string; order_id: string }

export const loadSentParcelsStepId = "load-sent-parcels"

/**
 * The parcels of an order that are on their way; none when all arrived.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) while some of it was not sent
 */
export const loadSentParcelsStep = createStep(
  loadSentParcelsStepId,
  async ({ purchase_id, order_id }: Input, { container }) => {
    const { orders } = await loadPurchase(container, { id: purchase_id })
    const order = orders.find(({ id }) => id === order_id)
    if (!order) throw notFound("ORDER_NOT_FOUND", "There is no such order")
    if (order.state === "completed") return new StepResponse<Parcel[]>([])
    if (!order.can_confirm) {
      throw conflict("ORDER_STATE", "Not all of it was sent", { state: order.state })
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: Object.keys(FulfillmentRow.shape).map((field) => `fulfillments.${field}`),
      filters: { id: order_id },
    })
    const sent = Row.parse(data[0]).fulfillments.filter(
      ({ shipped_at, delivered_at, canceled_at }) => shipped_at && !delivered_at && !canceled_at,
    )
    return new StepResponse(sent.map(({ id }): Parcel => ({ order_id, fulfillment_id: id })))
  },
)
