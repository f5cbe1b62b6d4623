import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { WriteReturnMessageInput } from "@sebiduk/contracts"
import type { ReturnActor } from "./plan-act"
import { addMessageStep } from "./steps/add-message"

export type WriteMessageInput = WriteReturnMessageInput & {
  return_id: string
  actor: ReturnActor
  /** An instant, ISO. */
  now: string
}

export const writeReturnMessageWorkflowId = "write-return-message"

/** Somebody writes about a return. Safe to repeat by its key. Throws Refused TOO_MANY_MESSAGES (429). */
export const writeReturnMessageWorkflow = createWorkflow(
  writeReturnMessageWorkflowId,
  (input: WriteMessageInput) => {
    const key = transform({ input }, ({ input }) => `return:${input.return_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const id = addMessageStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(id)
  },
)
