import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import type { PaymentNotice } from "../../providers/payment-gateway"
import { keepNoticeStep } from "./steps/keep-notice"

export type KeepNoticeInput = PaymentNotice & { provider: string }

export const keepNoticeWorkflowId = "keep-notice"

/** Keeps what a provider told, once. The bus only says that there is something to work on. */
export const keepNoticeWorkflow = createWorkflow(keepNoticeWorkflowId, (input: KeepNoticeInput) => {
  const kept = keepNoticeStep(input)
  when("is-new", { kept }, ({ kept }) => kept.is_new).then(() => {
    emitEventStep({ eventName: EVENTS.paymentNoticeKept, data: { id: kept.id } })
  })
  return new WorkflowResponse(kept)
})
