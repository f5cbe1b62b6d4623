import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BuyerReturnResponse } from "@sebiduk/contracts"
import type { ReturnActor } from "../../../../../workflows/returns/plan-act"
import { readBuyerReturn } from "../../../../../workflows/returns/read-returns"
import type { BuyerReturnRequest } from "../../../../guards/return"
import { returnPhotoLink } from "../../../../return-photo-link"

/** Whoever holds the purchase's token; nobody of them is told from another. */
export const buyerOf = (req: BuyerReturnRequest): ReturnActor => ({
  side: "buyer",
  id: req.return.purchase_id,
  name: "Pembeli",
})

/** Answers a return of the purchase as it now is. */
export async function answerReturn(
  req: MedusaRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  const body: BuyerReturnResponse = { return: await readBuyerReturn(req.scope, id, returnPhotoLink) }
  res.setHeader("Cache-Control", "no-store")
  res.status(status).json(body)
}
