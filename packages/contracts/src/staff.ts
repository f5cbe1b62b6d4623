import { z } from "zod"
import { Instant, Page, PageNumber } from "./paging"
import { KecamatanCode } from "./registry"
import { plainText } from "./text"

export const STAFF_ROLES = ["administrator", "verifier", "programme_officer", "finance"] as const
export const StaffRole = z.enum(STAFF_ROLES)
export type StaffRole = z.infer<typeof StaffRole>

/** Somebody of the office. A verifier belongs to one kecamatan, the others to none. */
export const StaffMember = z.strictObject({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: StaffRole,
  kecamatan_code: z.string().nullable(),
  kecamatan: z.string().nullable(),
  /** False while the invitation has not been taken up. */
  has_joined: z.boolean(),
})
export type StaffMember = z.infer<typeof StaffMember>
export const StaffMemberResponse = z.strictObject({ staff: StaffMember })
export type StaffMemberResponse = z.infer<typeof StaffMemberResponse>
export const StaffListResponse = z.strictObject({ staff: z.array(StaffMember) })
export type StaffListResponse = z.infer<typeof StaffListResponse>

/** `POST /admin/staff`: invites somebody; a verifier needs a kecamatan (KECAMATAN_REQUIRED). */
export const AdminInviteStaff = z.strictObject({
  name: plainText().min(2).max(100),
  email: z.email().max(200).toLowerCase(),
  role: StaffRole,
  kecamatan_code: KecamatanCode.nullable().default(null),
})
export type AdminInviteStaffInput = z.infer<typeof AdminInviteStaff>
/** The link is told once; whoever opens it chooses a password, or logs in with the one they had. */
export const StaffInvitationResponse = z.strictObject({ staff: StaffMember, invitation_url: z.string() })
export type StaffInvitationResponse = z.infer<typeof StaffInvitationResponse>

/** `POST /admin/staff/:id` */
export const AdminUpdateStaff = z.strictObject({
  role: StaffRole,
  kecamatan_code: KecamatanCode.nullable().default(null),
})
export type AdminUpdateStaffInput = z.infer<typeof AdminUpdateStaff>

/** One line of the audit trail; before and after never carry identity numbers. */
export const AuditEntry = z.strictObject({
  id: z.string(),
  at: Instant,
  actor_type: z.enum(["staff", "seller", "system"]),
  actor_id: z.string(),
  actor_name: z.string(),
  /** `licence.approve`, `seller.suspend`, `staff.update` … */
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  /** How people call the subject. */
  subject_label: z.string(),
  reason: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AdminListAudit = z.strictObject({
  action: plainText().max(60).optional(),
  actor_id: plainText().max(64).optional(),
  subject_id: plainText().max(64).optional(),
  page: PageNumber,
})
export type AdminListAuditInput = z.infer<typeof AdminListAudit>
export const AUDIT_PAGE_SIZE = 50
export const AuditListResponse = z.strictObject({ entries: z.array(AuditEntry), page: Page })
export type AuditListResponse = z.infer<typeof AuditListResponse>
