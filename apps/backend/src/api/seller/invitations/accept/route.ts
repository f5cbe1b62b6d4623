import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerAcceptInvitationInput } from "@sebiduk/contracts"
import { acceptInvitationWorkflow } from "../../../../workflows/seller/accept-invitation"
import type { NewLoginRequest } from "../../../guards/seller"
import { answerShop } from "../../answer"

/** Takes up an invitation; the next token of the login acts for its shop. */
export const POST = async (
  req: NewLoginRequest<SellerAcceptInvitationInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { auth_identity_id } = req.login
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: { auth_identity_id, ...req.validatedBody },
  })
  await answerShop(req, res, result.seller_id, 201)
}
