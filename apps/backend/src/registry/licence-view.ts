import { z } from "@medusajs/framework/zod"
import type { Evidence, Licence } from "@sebiduk/contracts"
import { LicenceKind, LicenceState } from "@sebiduk/contracts"
import { todayInWib, warnLicenceNumber } from "@sebiduk/domain"

/** What `toLicence` reads, as asked of `query.graph` for the entity `licence`. */
export const LICENCE_FIELDS = [
  "id",
  "type",
  "number",
  "state",
  "issuer",
  "issued_on",
  "valid_until",
  "standard",
  "note",
  "evidence_id",
  "submitted_at",
  "business_id",
  "decisions.id",
  "decisions.from_state",
  "decisions.to_state",
  "decisions.reason",
  "decisions.decided_by_name",
  "decisions.created_at",
]

export const DecisionRow = z.object({
  id: z.string(),
  from_state: z.string(),
  to_state: z.string(),
  reason: z.string().nullable(),
  decided_by_name: z.string(),
  created_at: z.coerce.date(),
})
export type DecisionRow = z.infer<typeof DecisionRow>

export const FullLicenceRow = z.object({
  id: z.string(),
  type: LicenceKind,
  number: z.string().nullable(),
  state: LicenceState,
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  valid_until: z.string().nullable(),
  standard: z.string().nullable(),
  note: z.string().nullable(),
  evidence_id: z.string().nullable(),
  submitted_at: z.coerce.date().nullable(),
  business_id: z.string(),
  decisions: z.array(DecisionRow),
})
export type FullLicenceRow = z.infer<typeof FullLicenceRow>

export const EVIDENCE_FIELDS = ["id", "file_name", "mime_type", "size_bytes", "created_at"]

export const EvidenceRow = z.object({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
  size_bytes: z.number(),
  created_at: z.coerce.date(),
})
export type EvidenceRow = z.infer<typeof EvidenceRow>

/** Evidence as its shop and the office may see it; the file stays behind its link. */
export const toEvidence = ({ created_at, ...row }: EvidenceRow): Evidence => ({
  ...row,
  created_at: created_at.toISOString(),
})

/** Decisions as they are answered, newest first. */
export const toDecisions = (rows: readonly DecisionRow[]): Licence["decisions"] =>
  rows
    .toSorted((a, b) => b.created_at.getTime() - a.created_at.getTime())
    .map(({ decided_by_name, created_at, ...row }) => ({
      ...row,
      decided_by: decided_by_name,
      decided_at: created_at.toISOString(),
    }))

/** A licence with its decisions, as its shop and the office see it. */
export function toLicence(row: FullLicenceRow, evidence: EvidenceRow | undefined): Licence {
  const { evidence_id: _evidence_id, business_id: _business_id, decisions, submitted_at, ...rest } = row
  const warning =
    row.number === null ? undefined : warnLicenceNumber(row.type, row.number, todayInWib(new Date()))
  return {
    ...rest,
    submitted_at: submitted_at?.toISOString() ?? null,
    evidence: evidence ? toEvidence(evidence) : null,
    warnings: warning ? [warning.code] : [],
    decisions: toDecisions(decisions),
  }
}
