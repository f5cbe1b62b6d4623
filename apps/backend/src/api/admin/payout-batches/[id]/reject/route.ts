import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminRejectPayoutBatchInput } from "@sebiduk/contracts"
import { decidePayoutBatchWorkflow } from "../../../../../workflows/ledger/decide-payout-batch"
import { actorOf, type StaffRequest } from "../../../../guards/staff"
import { answerBatch } from "../../answer-batch"

export const POST = async (
  req: StaffRequest<AdminRejectPayoutBatchInput>,
  res: MedusaResponse,
): Promise<void> => {
  const batch_id = req.params["id"] ?? ""
  await decidePayoutBatchWorkflow(req.scope).run({
    input: { batch_id, to: "rejected", reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  await answerBatch(req, res, batch_id)
}
