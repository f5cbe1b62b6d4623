import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminMatchReceiptInput, ReceiptResponse } from "@sebiduk/contracts"
import { loadReceipt } from "../../../../../workflows/transfer/load-receipts"
import { matchReceiptWorkflow } from "../../../../../workflows/transfer/match-receipt"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

export const POST = async (req: StaffRequest<AdminMatchReceiptInput>, res: MedusaResponse): Promise<void> => {
  const receipt_id = req.params["id"] ?? ""
  await matchReceiptWorkflow(req.scope).run({
    input: { ...req.validatedBody, receipt_id, actor: actorOf(req) },
  })
  const body: ReceiptResponse = { receipt: await loadReceipt(req.scope, receipt_id) }
  res.json(body)
}
