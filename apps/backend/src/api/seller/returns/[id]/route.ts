import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerReturnRequest } from "../../../guards/return"
import { answerReturn } from "../answer-return"

export const GET = async (req: SellerReturnRequest, res: MedusaResponse): Promise<void> => {
  await answerReturn(req, res)
}
