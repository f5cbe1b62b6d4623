import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { withoutIdentity, type Actor } from "../audit"

export type AuditInput = {
  actor: Actor
  /** `licence.approve`, `seller.suspend`, `staff.update` … */
  action: string
  subject_type: string
  subject_id: string
  subject_label: string
  reason?: string | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

const Facts = z.record(z.string(), z.unknown()).nullable()
const facts = (value: AuditInput["before"]) => Facts.parse(withoutIdentity(value ?? null))

/** The entry as a row, without identity numbers. */
export const toAuditRow = (entry: AuditInput) => ({
  actor_type: entry.actor.type,
  actor_id: entry.actor.id,
  actor_name: entry.actor.name,
  action: entry.action,
  subject_type: entry.subject_type,
  subject_id: entry.subject_id,
  subject_label: entry.subject_label,
  reason: entry.reason ?? null,
  before: facts(entry.before),
  after: facts(entry.after),
})

/**
 * Writes one line of the audit trail. It stands last in its workflow: the trail cannot be undone, so what failed
 * before is not in it.
 */
export const recordAuditStep = createStep("record-audit", async (entry: AuditInput, { container }) => {
  const row = await container.resolve<StaffService>(STAFF_MODULE).createAuditEntries(toAuditRow(entry))
  return new StepResponse(row.id)
})
