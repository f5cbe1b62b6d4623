import type { MedusaResponse } from "@medusajs/framework/http"
import type { StoreReplyReturnInput } from "@sebiduk/contracts"
import { actOnReturn } from "../../../../../../../workflows/returns/act-on-return"
import type { BuyerReturnRequest } from "../../../../../../guards/return"
import { answerReturn, buyerOf } from "../../answer-return"

/** The buyer agrees, asks the office, or withdraws. Repeating it answers the same. */
export const POST = async (
  req: BuyerReturnRequest<StoreReplyReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: return_id, purchase_id } = req.return
  const { act, reason } = req.validatedBody
  await actOnReturn(req.scope, {
    return_id,
    purchase_id,
    act: act === "agree" ? { act } : { act, reason },
    actor: buyerOf(req),
    now: new Date().toISOString(),
  })
  await answerReturn(req, res, return_id)
}
