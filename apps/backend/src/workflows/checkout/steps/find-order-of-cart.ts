import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

export const findOrderOfCartStepId = "find-order-of-cart"

/** Id of the order made of a cart; null while there is none. */
export const findOrderOfCartStep = createStep(
  findOrderOfCartStepId,
  async (cart_id: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } })
    const found = z.object({ order_id: z.string() }).safeParse(data[0])
    return new StepResponse({ order_id: found.data?.order_id ?? null })
  },
)
