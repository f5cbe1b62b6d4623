import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { writeImportRowsStep, type ImportPart } from "./steps/write-import-rows"

/** Writes one part of an import. Raw statements tell nobody, so the shops of changed businesses are told of here. */
export const writeImportPartWorkflow = createWorkflow("write-import-part", (input: ImportPart) => {
  const rows_done = writeImportRowsStep(input)
  const changed = transform({ input }, ({ input }) => input.updates.map(({ id }) => id))
  when("some-changed", { changed }, ({ changed }) => changed.length > 0).then(() => {
    emitEventStep({ eventName: "registry.business.updated", data: { id: changed } })
  })
  return new WorkflowResponse(rows_done)
})
