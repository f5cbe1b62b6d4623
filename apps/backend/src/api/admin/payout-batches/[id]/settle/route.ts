import type { MedusaResponse } from "@medusajs/framework/http"
import { settlePayoutsWorkflow } from "../../../../../workflows/ledger/settle-payouts"
import { actorOf, type StaffRequest } from "../../../../guards/staff"
import { answerBatch } from "../../answer-batch"

/** The bank paid everything that is still open. */
export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const batch_id = req.params["id"] ?? ""
  await settlePayoutsWorkflow(req.scope).run({
    input: { batch_id, outcome: "paid", reason: "", actor: actorOf(req) },
  })
  await answerBatch(req, res, batch_id)
}
