import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnListResponse, StoreOpenReturnInput } from "@sebiduk/contracts"
import { openReturnWorkflow } from "../../../../../workflows/returns/open-return"
import { readReturnsOf } from "../../../../../workflows/returns/read-returns"
import { answerReturn } from "./answer-return"

/** What of the purchase may be given back, and what was. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const body: ReturnListResponse = await readReturnsOf(req.scope, req.params["id"] ?? "")
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}

/** Opens a return of pieces that arrived. */
export const POST = async (req: MedusaRequest<StoreOpenReturnInput>, res: MedusaResponse): Promise<void> => {
  const { result: id } = await openReturnWorkflow(req.scope).run({
    input: { ...req.validatedBody, purchase_id: req.params["id"] ?? "", now: new Date().toISOString() },
  })
  await answerReturn(req, res, id, 201)
}
