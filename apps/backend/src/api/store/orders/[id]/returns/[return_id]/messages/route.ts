import type { MedusaResponse } from "@medusajs/framework/http"
import type { WriteReturnMessageInput } from "@sebiduk/contracts"
import { writeReturnMessageWorkflow } from "../../../../../../../workflows/returns/write-return-message"
import type { BuyerReturnRequest } from "../../../../../../guards/return"
import { answerReturn, buyerOf } from "../../answer-return"

export const POST = async (
  req: BuyerReturnRequest<WriteReturnMessageInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: return_id } = req.return
  await writeReturnMessageWorkflow(req.scope).run({
    input: { ...req.validatedBody, return_id, actor: buyerOf(req), now: new Date().toISOString() },
  })
  await answerReturn(req, res, return_id)
}
