import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { messageOf } from "../../refused"

/** A buyer who says nothing for so long has the goods. */
const SILENT_MS = 7 * 86_400_000
const A_ROUND = 200

const Row = z.object({ id: z.string(), order: z.object({ id: z.string() }) })

/**
 * Takes parcels for arrived that were sent long ago. Safe to repeat.
 * @returns how many
 */
export async function receiveOld(container: MedusaContainer, now: Date): Promise<number> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: {
      shipped_at: { $lt: new Date(now.getTime() - SILENT_MS) },
      delivered_at: null,
      canceled_at: null,
    },
    pagination: { take: A_ROUND, skip: 0 },
  })
  const parcels = data.flatMap((row) => Row.safeParse(row).data ?? [])
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let received = 0
  for (const { id, order } of parcels) {
    // One that its buyer confirms at this moment keeps no other waiting.
    const { errors } = await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order.id, fulfillmentId: id },
      throwOnError: false,
    })
    for (const { error } of errors)
      logger.warn(`[orders] ${id} is not taken for arrived: ${messageOf(error)}`)
    if (errors.length === 0) received += 1
  }
  return received
}
