import type { MedusaResponse } from "@medusajs/framework/http"
import { answerStatement } from "../../../../answer-statement"
import type { SellerRequest } from "../../../../guards/seller"

export const GET = (req: SellerRequest, res: MedusaResponse): Promise<void> =>
  answerStatement(req, res, req.seller.seller_id, "pdf")
