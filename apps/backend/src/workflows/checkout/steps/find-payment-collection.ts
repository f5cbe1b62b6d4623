import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

export const findPaymentCollectionStepId = "find-payment-collection"

/** Id of the cart's payment collection, created or refreshed just before. */
export const findPaymentCollectionStep = createStep(
  findPaymentCollectionStepId,
  async (cart_id: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cart",
      fields: ["payment_collection.id"],
      filters: { id: cart_id },
    })
    const { payment_collection } = z
      .object({ payment_collection: z.object({ id: z.string() }) })
      .parse(data[0])
    return new StepResponse(payment_collection.id)
  },
)
