import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { setPph22Step } from "./steps/set-pph22"

export type SetPph22Input = { is_withheld: boolean; actor: Actor }

export const setPph22WorkflowId = "set-pph22"

/** Switches the withholding of PPh 22 for sales made from now on; those made before stay. Safe to repeat. */
export const setPph22Workflow = createWorkflow(setPph22WorkflowId, (input: SetPph22Input) => {
  const before = setPph22Step(input)
  when("is-switched", { input, before }, ({ input, before }) => before !== input.is_withheld).then(() => {
    recordAuditStep(
      transform({ input, before }, ({ input: { actor, is_withheld }, before }) => ({
        actor,
        action: "ledger.pph22",
        subject_type: "ledger",
        subject_id: "settings",
        subject_label: "PPh 22",
        before: { is_withheld: before },
        after: { is_withheld },
      })),
    )
  })
  return new WorkflowResponse(input.is_withheld)
})
