import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export type SellerRuling = {
  seller_id: string
  from_state: string
  to_state: string
  reason: string | null
  decided_by: string
  decided_by_name: string
}

/** Writes down what was ruled. Like the audit trail it stands last: it cannot be undone. */
export const writeSellerDecisionStep = createStep(
  "write-seller-decision",
  async (ruling: SellerRuling, { container }) => {
    const { id } = await container.resolve<SellerService>(SELLER_MODULE).createSellerDecisions(ruling)
    return new StepResponse({ id })
  },
)
