import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StoreSetRefundAccountInput } from "@sebiduk/contracts"
import { setRefundAccountStep } from "./steps/set-refund-account"

export type SetRefundAccountInput = {
  purchase_id: string
  refund_id: string
  account: StoreSetRefundAccountInput
}

export const setRefundAccountWorkflowId = "set-refund-account"

/**
 * Where a buyer wants a refund; another account takes the place of the one before until a batch holds it. Safe to
 * repeat. Throws Refused ACCOUNT_NUMBER_INVALID (400), REFUND_NOT_FOUND (404), REFUND_STATE (409).
 */
export const setRefundAccountWorkflow = createWorkflow(
  setRefundAccountWorkflowId,
  (input: SetRefundAccountInput) => {
    const refund_id = setRefundAccountStep(input)
    return new WorkflowResponse({ refund_id })
  },
)
