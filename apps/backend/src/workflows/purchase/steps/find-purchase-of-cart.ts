import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

const PurchaseRow = z.object({
  id: z.string(),
  payment_collection_id: z.string(),
  placed_at: z.coerce.date().nullable(),
})

/**
 * How far the purchase of a cart has come: `placed`, or cut off by a crash, where a `paid_for` one only lacks its last
 * steps and an `unpaid` one is to be cleared away.
 */
export type PurchaseOfCart =
  { stage: "none" } | { stage: "placed" | "paid_for" | "unpaid"; purchase_id: string }

async function unfinishedStage(
  container: MedusaContainer,
  { payment_collection_id }: z.infer<typeof PurchaseRow>,
): Promise<"paid_for" | "unpaid"> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id"],
    filters: { payment_collection_id, canceled_at: null },
  })
  return data.length > 0 ? "paid_for" : "unpaid"
}

export const findPurchaseOfCartStepId = "find-purchase-of-cart"

/** The purchase made of a cart; the caller holds the cart's lock, so nobody is at work on it. */
export const findPurchaseOfCartStep = createStep(
  findPurchaseOfCartStepId,
  async (cart_id: string, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "purchase",
      fields: Object.keys(PurchaseRow.shape),
      filters: { cart_id },
    })
    const purchase = PurchaseRow.safeParse(data[0]).data
    if (!purchase) return new StepResponse<PurchaseOfCart>({ stage: "none" })
    const stage = purchase.placed_at ? "placed" : await unfinishedStage(container, purchase)
    return new StepResponse<PurchaseOfCart>({ stage, purchase_id: purchase.id })
  },
)
