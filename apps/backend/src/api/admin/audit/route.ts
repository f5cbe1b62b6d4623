import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { AdminListAudit, AUDIT_PAGE_SIZE, AuditEntry, type AuditListResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../guards/staff"

const AuditRow = AuditEntry.omit({ at: true }).extend({ created_at: z.coerce.date() })

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { page, ...filters } = AdminListAudit.parse(req.validatedQuery)
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "audit_entry",
    fields: Object.keys(AuditRow.shape),
    filters,
    pagination: {
      skip: (page - 1) * AUDIT_PAGE_SIZE,
      take: AUDIT_PAGE_SIZE,
      order: { created_at: "DESC", id: "DESC" },
    },
  })
  const entries = z
    .array(z.object(AuditRow.shape))
    .parse(data)
    .map(({ created_at, ...row }) => ({ ...row, at: created_at.toISOString() }))
  const body: AuditListResponse = {
    entries,
    page: { page, page_size: AUDIT_PAGE_SIZE, total: metadata?.count ?? entries.length },
  }
  res.json(body)
}
