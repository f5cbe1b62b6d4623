import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerCart } from "../answer-cart"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await answerCart(req, res, req.params["id"] ?? "")
}
