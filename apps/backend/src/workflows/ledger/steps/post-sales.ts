import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { postSales, type PaidOrders } from "../post-sales"

export const postSalesStepId = "post-sales"

/** Writes what was paid into the ledger, where nothing is taken away again: it stands last. Safe to repeat. */
export const postSalesStep = createStep(postSalesStepId, async (paid: PaidOrders, { container }) => {
  await postSales(container, paid)
  return new StepResponse(paid.order_ids.length)
})
