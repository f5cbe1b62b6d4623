import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminDismissReceiptInput, ReceiptResponse } from "@sebiduk/contracts"
import { dismissReceiptWorkflow } from "../../../../../workflows/transfer/dismiss-receipt"
import { loadReceipt } from "../../../../../workflows/transfer/load-receipts"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

export const POST = async (
  req: StaffRequest<AdminDismissReceiptInput>,
  res: MedusaResponse,
): Promise<void> => {
  const receipt_id = req.params["id"] ?? ""
  const { reason } = req.validatedBody
  await dismissReceiptWorkflow(req.scope).run({ input: { receipt_id, reason, actor: actorOf(req) } })
  const body: ReceiptResponse = { receipt: await loadReceipt(req.scope, receipt_id) }
  res.json(body)
}
