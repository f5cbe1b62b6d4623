import type { MedusaResponse } from "@medusajs/framework/http"
import type { BuyerResponse, StoreRegisterMemberInput } from "@sebiduk/contracts"
import { loadBuyer } from "../../../workflows/member/load-buyer"
import { registerMemberWorkflow } from "../../../workflows/member/register-member"
import type { NewBuyerRequest } from "../../guards/member"

/** Makes a login a member; the next token of that login acts for them. */
export const POST = async (
  req: NewBuyerRequest<StoreRegisterMemberInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await registerMemberWorkflow(req.scope).run({
    input: { ...req.login, ...req.validatedBody },
  })
  const body: BuyerResponse = await loadBuyer(req.scope, result.customer_id)
  res.status(201).json(body)
}
