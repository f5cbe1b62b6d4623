import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminListPayoutBatches, type AdminCreatePayoutBatchInput } from "@sebiduk/contracts"
import { conflict } from "../../../refused"
import { listBatches } from "../../../workflows/ledger/load-batches"
import { planPayoutBatchWorkflow } from "../../../workflows/ledger/plan-payout-batch"
import { actorOf, type StaffRequest } from "../../guards/staff"
import { answerBatch } from "./answer-batch"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.setHeader("Cache-Control", "no-store")
  res.json(await listBatches(req.scope, AdminListPayoutBatches.parse(req.validatedQuery)))
}

/** Plans a batch now, besides the weekly one. */
export const POST = async (
  req: StaffRequest<AdminCreatePayoutBatchInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await planPayoutBatchWorkflow(req.scope).run({
    input: { kind: req.validatedBody.kind, actor: actorOf(req) },
  })
  if (result.batch_id === null) throw conflict("NOTHING_TO_PAY", "There is nothing to pay")
  await answerBatch(req, res, result.batch_id, 201)
}
