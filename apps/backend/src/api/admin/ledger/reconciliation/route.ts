import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminReconcile } from "@sebiduk/contracts"
import { daysAfter, todayInWib } from "@sebiduk/domain"
import { refusedField } from "../../../../refused"
import { loadReconciliation } from "../../../../workflows/reconcile/reconciliation"
import type { StaffRequest } from "../../../guards/staff"

const LAST_DAYS = 30

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const asked = AdminReconcile.parse(req.validatedQuery)
  const to = asked.to ?? todayInWib(new Date())
  const from = asked.from ?? daysAfter(to, 1 - LAST_DAYS)
  if (from > to) throw refusedField("to", { code: "DATE_INVALID" }, `Not before ${from}`)
  res.json(await loadReconciliation(req.scope, { from, to }))
}
