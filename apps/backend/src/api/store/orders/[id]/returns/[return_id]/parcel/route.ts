import type { MedusaResponse } from "@medusajs/framework/http"
import type { StoreSendReturnInput } from "@sebiduk/contracts"
import { actOnReturn } from "../../../../../../../workflows/returns/act-on-return"
import type { BuyerReturnRequest } from "../../../../../../guards/return"
import { answerReturn, buyerOf } from "../../answer-return"

/** The buyer says how the goods travel back. Repeating it answers the same. */
export const POST = async (
  req: BuyerReturnRequest<StoreSendReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: return_id, purchase_id } = req.return
  await actOnReturn(req.scope, {
    return_id,
    purchase_id,
    act: { act: "send", ...req.validatedBody },
    actor: buyerOf(req),
    now: new Date().toISOString(),
  })
  await answerReturn(req, res, return_id)
}
