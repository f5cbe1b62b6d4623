import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"

export type ImportCounts = {
  created: number
  updated: number
  unchanged: number
  refused: number
  flagged: number
}

/** Notes in the trail what an import did. */
export const recordImportWorkflow = createWorkflow(
  "record-import",
  (input: ImportCounts & { id: string; actor: Actor }) =>
    new WorkflowResponse(
      recordAuditStep(
        transform({ input }, ({ input }) => {
          const { id, actor, ...counts } = input
          return {
            actor,
            action: "import.run",
            subject_type: "import",
            subject_id: id,
            subject_label: "UMKM",
            after: counts,
          }
        }),
      ),
    ),
)
