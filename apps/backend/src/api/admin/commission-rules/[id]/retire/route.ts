import type { MedusaResponse } from "@medusajs/framework/http"
import { loadCommissionRules } from "../../../../../workflows/ledger/commission-rules"
import { retireCommissionRuleWorkflow } from "../../../../../workflows/ledger/retire-commission-rule"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  await retireCommissionRuleWorkflow(req.scope).run({ input: { id, actor: actorOf(req) } })
  res.json(await loadCommissionRules(req.scope))
}
