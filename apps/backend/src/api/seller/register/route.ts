import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRegisterInput } from "@sebiduk/contracts"
import { registerSellerWorkflow } from "../../../workflows/seller/register-seller"
import type { NewLoginRequest } from "../../guards/seller"
import { answerShop } from "../answer"

/** Opens a shop for a login; the next token of that login acts for it. */
export const POST = async (req: NewLoginRequest<SellerRegisterInput>, res: MedusaResponse): Promise<void> => {
  const { auth_identity_id } = req.login
  const { result } = await registerSellerWorkflow(req.scope).run({
    input: { auth_identity_id, ...req.validatedBody },
  })
  await answerShop(req, res, result.seller_id, 201)
}
