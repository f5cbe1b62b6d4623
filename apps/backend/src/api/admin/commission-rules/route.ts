import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminCreateCommissionRuleInput } from "@sebiduk/contracts"
import { addCommissionRuleWorkflow } from "../../../workflows/ledger/add-commission-rule"
import { loadCommissionRules } from "../../../workflows/ledger/commission-rules"
import { actorOf, type StaffRequest } from "../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.json(await loadCommissionRules(req.scope))
}

export const POST = async (
  req: StaffRequest<AdminCreateCommissionRuleInput>,
  res: MedusaResponse,
): Promise<void> => {
  await addCommissionRuleWorkflow(req.scope).run({ input: { rule: req.validatedBody, actor: actorOf(req) } })
  res.status(201).json(await loadCommissionRules(req.scope))
}
