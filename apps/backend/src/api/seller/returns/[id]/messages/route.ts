import type { MedusaResponse } from "@medusajs/framework/http"
import type { WriteReturnMessageInput } from "@sebiduk/contracts"
import { writeReturnMessageWorkflow } from "../../../../../workflows/returns/write-return-message"
import type { SellerReturnRequest } from "../../../../guards/return"
import { answerReturn, sellerOf } from "../../answer-return"

export const POST = async (
  req: SellerReturnRequest<WriteReturnMessageInput>,
  res: MedusaResponse,
): Promise<void> => {
  await writeReturnMessageWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      return_id: req.return.id,
      actor: sellerOf(req),
      now: new Date().toISOString(),
    },
  })
  await answerReturn(req, res)
}
