import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import type { BusinessColumns, SealedIdentity } from "./business-input"
import { createOwnNibStep } from "./steps/create-own-nib"
import { resolveToldDesaStep } from "./steps/resolve-told-desa"
import { saveBusinessStep } from "./steps/save-business"
import { saveIdentityStep } from "./steps/save-identity"

export type RecordBusinessInput = {
  columns: BusinessColumns
  numbers: SealedIdentity
  /** Thirteen digits, or null. */
  nib: string | null
  actor: Actor
}

/** Puts a business on the office's record, with its NIB waiting to be checked. */
export const recordBusinessWorkflow = createWorkflow("record-business", (input: RecordBusinessInput) => {
  const key = transform({ input }, ({ input }) => `licence:NIB:${input.nib ?? input.columns.name}`)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const place = resolveToldDesaStep(input.columns.desa_code)
  const written = saveBusinessStep(
    transform({ input, place }, ({ input, place }) => ({
      id: null,
      columns: { ...input.columns, ...place },
    })),
  )
  saveIdentityStep({ business_id: written.id, numbers: input.numbers })
  createOwnNibStep({ business_id: written.id, nib: input.nib })
  releaseLockStep({ key })
  recordAuditStep(
    transform({ input, written }, ({ input, written }) => ({
      actor: input.actor,
      action: "business.record",
      subject_type: "business",
      subject_id: written.id,
      subject_label: input.columns.name,
      after: { ...input.columns, nib: input.nib },
    })),
  )
  return new WorkflowResponse({ id: written.id })
})
