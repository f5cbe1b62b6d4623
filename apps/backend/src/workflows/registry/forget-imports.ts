import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SYSTEM } from "../staff/audit"
import { recordAuditsStep } from "../staff/steps/record-audits"
import { dropOldImportsStep } from "./steps/drop-old-imports"

export const forgetImportsWorkflowId = "forget-imports"

/** Drops files with identity numbers that were checked and never taken in. Safe to repeat. @param now an instant, ISO */
export const forgetImportsWorkflow = createWorkflow(forgetImportsWorkflowId, (input: { now: string }) => {
  const dropped = dropOldImportsStep(input.now)
  when("something-dropped", { dropped }, ({ dropped }) => dropped.length > 0).then(() => {
    recordAuditsStep(
      transform({ dropped }, ({ dropped }) =>
        dropped.map(({ id, file_name }) => ({
          actor: SYSTEM,
          action: "import.forget",
          subject_type: "import",
          subject_id: id,
          subject_label: file_name,
        })),
      ),
    )
  })
  return new WorkflowResponse(transform({ dropped }, ({ dropped }) => dropped.length))
})
