import { LICENCE_KINDS, LICENCE_STATES } from "@sebiduk/domain"
import { z } from "zod"
import { Day, Instant } from "./paging"
import { plainText } from "./text"

export const LicenceKind = z.enum(LICENCE_KINDS)
export const LicenceState = z.enum(LICENCE_STATES)

/** What can be submitted as evidence; the file itself is only behind an expiring link. */
export const Evidence = z.strictObject({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
  size_bytes: z.int().positive(),
  created_at: Instant,
})
export type Evidence = z.infer<typeof Evidence>

export const EVIDENCE_MAX_BYTES = 10_000_000
export const EVIDENCE_TYPES = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const
/** Evidence of one shop that no licence uses yet; more are refused. */
export const EVIDENCE_MAX_UNUSED = 20

export const EvidenceResponse = z.strictObject({ evidence: Evidence })

/** A relative address below the backend's root, good for a few minutes, then 404. */
export const EvidenceLinkResponse = z.strictObject({ url: z.string().min(1), expires_at: Instant })
export type EvidenceLinkResponse = z.infer<typeof EvidenceLinkResponse>

/** What somebody of the office ruled about a licence or a shop, and why. */
export const Decision = z.strictObject({
  id: z.string(),
  from_state: z.string(),
  to_state: z.string(),
  reason: z.string().nullable(),
  decided_by: z.string(),
  decided_at: Instant,
})
export type Decision = z.infer<typeof Decision>

/** What the office looks at twice: a P-IRT of another regency, or one whose own year is over. */
export const LicenceWarning = z.enum(["PIRT_OTHER_REGENCY", "PIRT_EXPIRED"])
export type LicenceWarning = z.infer<typeof LicenceWarning>

export const Licence = z.strictObject({
  id: z.string(),
  type: LicenceKind,
  number: z.string().nullable(),
  state: LicenceState,
  issuer: z.string().nullable(),
  issued_on: Day.nullable(),
  valid_until: Day.nullable(),
  standard: z.string().nullable(),
  note: z.string().nullable(),
  evidence: Evidence.nullable(),
  submitted_at: Instant.nullable(),
  warnings: z.array(LicenceWarning),
  decisions: z.array(Decision),
})
export type Licence = z.infer<typeof Licence>

const OptionalText = (max: number) => plainText().max(max).nullable().default(null)

/**
 * What a seller says of a licence. Number and dates are checked by the type's rules (`refuseLicenceNumber`,
 * `refuseLicenceDates`); the evidence is one uploaded before.
 */
export const SellerSubmitLicence = z.strictObject({
  type: LicenceKind,
  number: plainText().min(1).max(60),
  issuer: OptionalText(120),
  issued_on: Day.nullable().default(null),
  valid_until: Day.nullable().default(null),
  standard: OptionalText(60),
  evidence_id: z.string().min(1).max(64),
})
export type SellerSubmitLicenceInput = z.infer<typeof SellerSubmitLicence>

/** The same licence again after a refusal or a request to fix it; its type stays. */
export const SellerResubmitLicence = SellerSubmitLicence.omit({ type: true })
export type SellerResubmitLicenceInput = z.infer<typeof SellerResubmitLicence>

export const LICENCE_DECISIONS = ["check", "approve", "reject", "ask_fix", "revoke"] as const
export const LicenceDecision = z.enum(LICENCE_DECISIONS)
export type LicenceDecision = z.infer<typeof LicenceDecision>

export const Reason = plainText().max(500)

/** Verdicts that say no, and must say why. */
export const NEEDS_REASON: readonly string[] = ["reject", "ask_fix", "revoke", "suspend", "close"]

export const AdminDecideLicence = z.strictObject({
  decision: LicenceDecision,
  /** Shown to the seller; needed for everything but check and approve. */
  reason: Reason.default(""),
})
export type AdminDecideLicenceInput = z.infer<typeof AdminDecideLicence>

export const LicenceResponse = z.strictObject({ licence: Licence })
export type LicenceResponse = z.infer<typeof LicenceResponse>
