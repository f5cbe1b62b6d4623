import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecideReturnInput } from "@sebiduk/contracts"
import { actOnReturn } from "../../../../../workflows/returns/act-on-return"
import type { AdminReturnRequest } from "../../../../guards/return"
import { answerReturn, officeOf } from "../../answer-return"

/** Decides a dispute. Repeating the same decision answers the same. */
export const POST = async (
  req: AdminReturnRequest<AdminDecideReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: return_id, purchase_id } = req.return
  await actOnReturn(req.scope, {
    return_id,
    purchase_id,
    act: { act: "decide", ...req.validatedBody },
    actor: officeOf(req),
    now: new Date().toISOString(),
  })
  await answerReturn(req, res)
}
