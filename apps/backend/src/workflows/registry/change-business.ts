import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import type { BusinessColumns, SealedIdentity } from "./business-input"
import { resolveToldDesaStep } from "./steps/resolve-told-desa"
import { saveBusinessStep } from "./steps/save-business"
import { saveIdentityStep } from "./steps/save-identity"

export type ChangeBusinessInput = {
  id: string
  /** What is not here stays. */
  columns: Partial<BusinessColumns>
  numbers: SealedIdentity
  actor: Actor
}

/** Changes what is on record of a business. */
export const changeBusinessWorkflow = createWorkflow("change-business", (input: ChangeBusinessInput) => {
  acquireLockStep({ key: input.id, timeout: 10, ttl: 30 })
  const place = resolveToldDesaStep(input.columns.desa_code)
  const written = saveBusinessStep(
    transform({ input, place }, ({ input, place }) => ({
      id: input.id,
      columns: { ...input.columns, ...place },
    })),
  )
  saveIdentityStep({ business_id: input.id, numbers: input.numbers })
  releaseLockStep({ key: input.id })
  recordAuditStep(
    transform({ input, written, place }, ({ input, written, place }) => ({
      actor: input.actor,
      action: "business.update",
      subject_type: "business",
      subject_id: input.id,
      subject_label: written.name,
      before: written.before,
      after: { ...input.columns, ...place },
    })),
  )
  return new WorkflowResponse({ id: input.id })
})
