import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { releaseOrderStep } from "./steps/release-order"

export type ReleaseOrderInput = { order_id: string }

export const releaseOrderWorkflowId = "release-order"

/**
 * Part of an order arrived: once it is all of it, the shop may be paid for it when the return window is over. Safe to
 * repeat.
 * @returns 1 when it was written now, else 0
 */
export const releaseOrderWorkflow = createWorkflow(releaseOrderWorkflowId, (input: ReleaseOrderInput) => {
  // Two parcels of one order may arrive at one instant.
  acquireLockStep({ key: input.order_id, timeout: 10, ttl: 30, executeOnSubWorkflow: true })
  const released = releaseOrderStep(input.order_id)
  releaseLockStep({ key: input.order_id, executeOnSubWorkflow: true })
  return new WorkflowResponse(released)
})
