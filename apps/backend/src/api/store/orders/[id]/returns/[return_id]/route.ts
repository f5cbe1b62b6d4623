import type { MedusaResponse } from "@medusajs/framework/http"
import type { BuyerReturnRequest } from "../../../../../guards/return"
import { answerReturn } from "../answer-return"

export const GET = async (req: BuyerReturnRequest, res: MedusaResponse): Promise<void> => {
  await answerReturn(req, res, req.return.id)
}
