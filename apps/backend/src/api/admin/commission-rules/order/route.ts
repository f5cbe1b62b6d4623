import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminOrderCommissionRulesInput } from "@sebiduk/contracts"
import { loadCommissionRules } from "../../../../workflows/ledger/commission-rules"
import { orderCommissionRulesWorkflow } from "../../../../workflows/ledger/order-commission-rules"
import { actorOf, type StaffRequest } from "../../../guards/staff"

export const POST = async (
  req: StaffRequest<AdminOrderCommissionRulesInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { ids } = req.validatedBody
  await orderCommissionRulesWorkflow(req.scope).run({ input: { ids, actor: actorOf(req) } })
  res.json(await loadCommissionRules(req.scope))
}
