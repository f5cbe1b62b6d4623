import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse, StoreSetRefundAccountInput } from "@sebiduk/contracts"
import { setRefundAccountWorkflow } from "../../../../../../../workflows/ledger/set-refund-account"
import { loadPurchase } from "../../../../../../../workflows/purchase/load-purchase"

/** Says where a refund goes. */
export const POST = async (
  req: MedusaRequest<StoreSetRefundAccountInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id = "", refund_id = "" } = req.params
  await setRefundAccountWorkflow(req.scope).run({
    input: { purchase_id: id, refund_id, account: req.validatedBody },
  })
  const body: z.infer<typeof OrderResponse> = { order: await loadPurchase(req.scope, { id }) }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
