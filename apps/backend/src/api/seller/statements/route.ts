import type { MedusaResponse } from "@medusajs/framework/http"
import { answerStatements } from "../../answer-statement"
import type { SellerRequest } from "../../guards/seller"

export const GET = (req: SellerRequest, res: MedusaResponse): Promise<void> =>
  answerStatements(req, res, req.seller.seller_id)
