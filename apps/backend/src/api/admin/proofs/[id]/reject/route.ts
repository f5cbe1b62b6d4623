import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminRejectProofInput, TransferResponse } from "@sebiduk/contracts"
import { loadTransfer } from "../../../../../workflows/transfer/load-transfers"
import { rejectProofWorkflow } from "../../../../../workflows/transfer/reject-proof"
import type { StaffProofRequest } from "../../../../guards/proof"
import { actorOf } from "../../../../guards/staff"

export const POST = async (
  req: StaffProofRequest<AdminRejectProofInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: proof_id, purchase_id } = req.proof
  const { reason } = req.validatedBody
  await rejectProofWorkflow(req.scope).run({ input: { proof_id, purchase_id, reason, actor: actorOf(req) } })
  const body: TransferResponse = { transfer: await loadTransfer(req.scope, purchase_id) }
  res.json(body)
}
