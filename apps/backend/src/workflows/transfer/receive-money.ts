import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { purchaseLock } from "../purchase/purchase-lock"
import type { Actor } from "../staff/audit"
import { RECEIPTS_LOCK } from "./enter-receipts"
import { matchReceiptWorkflow } from "./match-receipt"
import type { ReceiptLine } from "./receipt-line"
import { enterReceiptsStep } from "./steps/enter-receipts"
import { loadMatchStep } from "./steps/load-match"

export type ReceiveMoneyInput = { line: ReceiptLine; purchase_id: string; missing_idr: number; actor: Actor }

export const receiveMoneyWorkflowId = "receive-money"

/**
 * Writes down money that came in together with what it pays, or neither. Safe to repeat. Throws as `match-receipt`.
 */
export const receiveMoneyWorkflow = createWorkflow(receiveMoneyWorkflowId, (input: ReceiveMoneyInput) => {
  const key = transform({ input }, ({ input }) => [RECEIPTS_LOCK, purchaseLock(input.purchase_id)])
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  loadMatchStep(
    transform({ input }, ({ input: { line, purchase_id, missing_idr } }) => ({
      receipt: { line_hash: line.line_hash },
      purchase_id,
      missing_idr,
    })),
  )
  const entered = enterReceiptsStep(
    transform({ input }, ({ input: { line, actor } }) => ({ lines: [line], actor })),
  )
  matchReceiptWorkflow.runAsStep({
    input: transform({ input, entered }, ({ input: { purchase_id, missing_idr, actor }, entered }) => ({
      receipt_id: entered.ids[0] ?? "",
      purchase_id,
      missing_idr,
      actor,
    })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(entered)
})
