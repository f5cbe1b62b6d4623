import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"
import { StaffMember } from "./models/staff-member"

/** People of the office with their roles, and the trail of what was done. */
export class StaffService extends MedusaService({ AuditEntry, StaffMember }) {}
