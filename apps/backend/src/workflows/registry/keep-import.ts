import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { createImportStep, type NewImport } from "./steps/create-import"

export type KeepImportInput = Omit<NewImport, "created_by" | "created_by_name"> & { actor: Actor }

/** Keeps a checked CSV, encrypted, with what it would do. */
export const keepImportWorkflow = createWorkflow("keep-import", (input: KeepImportInput) => {
  const id = createImportStep(
    transform({ input }, ({ input }) => {
      const { actor, ...row } = input
      return { ...row, created_by: actor.id, created_by_name: actor.name }
    }),
  )
  recordAuditStep(
    transform({ input, id }, ({ input, id }) => ({
      actor: input.actor,
      action: "import.check",
      subject_type: "import",
      subject_id: id,
      subject_label: input.file_name,
      after: { rows: input.rows, created: input.created, updated: input.updated, refused: input.refused },
    })),
  )
  return new WorkflowResponse({ id })
})
