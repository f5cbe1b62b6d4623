import type { MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminEnterReceiptInput,
  AdminListReceiptsInput,
  ReceiptListResponse,
  ReceiptResponse,
} from "@sebiduk/contracts"
import { enterReceiptsWorkflow } from "../../../workflows/transfer/enter-receipts"
import { listReceipts, loadReceipt } from "../../../workflows/transfer/load-receipts"
import { toReceiptLines } from "../../../workflows/transfer/receipt-line"
import { receiveMoneyWorkflow } from "../../../workflows/transfer/receive-money"
import { actorOf, type StaffRequest } from "../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: ReceiptListResponse = await listReceipts(
    req.scope,
    req.validatedQuery as AdminListReceiptsInput,
  )
  res.json(body)
}

/** Money that somebody saw on the account, and what it pays where that is known. */
export const POST = async (req: StaffRequest<AdminEnterReceiptInput>, res: MedusaResponse): Promise<void> => {
  const { match, amount_idr: amount, ...said } = req.validatedBody
  const actor = actorOf(req)
  const lines = toReceiptLines([{ ...said, amount }])
  const [line] = lines
  const { result } =
    match && line
      ? await receiveMoneyWorkflow(req.scope).run({ input: { line, ...match, actor } })
      : await enterReceiptsWorkflow(req.scope).run({ input: { lines, actor } })
  const body: ReceiptResponse = { receipt: await loadReceipt(req.scope, result.ids[0] ?? "") }
  res.status(201).json(body)
}
