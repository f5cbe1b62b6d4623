import type { MedusaResponse } from "@medusajs/framework/http"
import type { WriteReturnMessageInput } from "@sebiduk/contracts"
import { writeReturnMessageWorkflow } from "../../../../../workflows/returns/write-return-message"
import type { AdminReturnRequest } from "../../../../guards/return"
import { answerReturn, officeOf } from "../../answer-return"

export const POST = async (
  req: AdminReturnRequest<WriteReturnMessageInput>,
  res: MedusaResponse,
): Promise<void> => {
  await writeReturnMessageWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      return_id: req.return.id,
      actor: officeOf(req),
      now: new Date().toISOString(),
    },
  })
  await answerReturn(req, res)
}
