import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminReturnRequest } from "../../../guards/return"
import { answerReturn } from "../answer-return"

export const GET = async (req: AdminReturnRequest, res: MedusaResponse): Promise<void> => {
  await answerReturn(req, res)
}
