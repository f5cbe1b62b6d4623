import type { MedusaResponse } from "@medusajs/framework/http"
import { decidePayoutBatchWorkflow } from "../../../../../workflows/ledger/decide-payout-batch"
import { actorOf, type StaffRequest } from "../../../../guards/staff"
import { answerBatch } from "../../answer-batch"

export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const batch_id = req.params["id"] ?? ""
  await decidePayoutBatchWorkflow(req.scope).run({
    input: { batch_id, to: "approved", reason: "", actor: actorOf(req) },
  })
  await answerBatch(req, res, batch_id)
}
