import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminSettlePayoutInput } from "@sebiduk/contracts"
import { settlePayoutsWorkflow } from "../../../../../../../workflows/ledger/settle-payouts"
import { actorOf, type StaffRequest } from "../../../../../../guards/staff"
import { answerBatch } from "../../../../answer-batch"

/** The bank paid one line, or did not. */
export const POST = async (req: StaffRequest<AdminSettlePayoutInput>, res: MedusaResponse): Promise<void> => {
  const { id: batch_id = "", payout_id = "" } = req.params
  await settlePayoutsWorkflow(req.scope).run({
    input: { batch_id, payout_id, ...req.validatedBody, actor: actorOf(req) },
  })
  await answerBatch(req, res, batch_id)
}
