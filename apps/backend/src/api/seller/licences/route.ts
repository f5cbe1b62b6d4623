import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { SellerLicenceListResponse, SellerSubmitLicenceInput } from "@sebiduk/contracts"
import { loadShop } from "../../../workflows/seller/shop-view"
import { submitLicenceWorkflow } from "../../../workflows/seller/submit-licence"
import type { SellerRequest } from "../../guards/seller"
import { actorOf, answerLicence } from "../answer"

/** Every licence of the shop's business. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { licences } = await loadShop(req.scope, req.seller.seller_id)
  const body: z.infer<typeof SellerLicenceListResponse> = { licences }
  res.json(body)
}

/** Hands a licence to the office. */
export const POST = async (
  req: SellerRequest<SellerSubmitLicenceInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await submitLicenceWorkflow(req.scope).run({
    input: { seller_id: req.seller.seller_id, actor: actorOf(req), licence: req.validatedBody },
  })
  await answerLicence(req, res, result.id, 201)
}
