import type { MedusaResponse } from "@medusajs/framework/http"
import type { OwnOrderRequest } from "../../../guards/own-order"
import { answerOrder } from "../answer-order"

/** The shop's own part of a purchase. */
export const GET = async (req: OwnOrderRequest, res: MedusaResponse): Promise<void> => {
  await answerOrder(req, res)
}
