import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerResubmitLicenceInput } from "@sebiduk/contracts"
import { resubmitLicenceWorkflow } from "../../../../workflows/seller/resubmit-licence"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf, answerLicence } from "../../answer"

/** One licence with what the office ruled about it. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  await answerLicence(req, res, req.params["id"] ?? "")
}

/** Hands it to the office again, corrected or renewed. */
export const POST = async (
  req: SellerRequest<SellerResubmitLicenceInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await resubmitLicenceWorkflow(req.scope).run({
    input: {
      seller_id: req.seller.seller_id,
      licence_id: req.params["id"] ?? "",
      actor: actorOf(req),
      licence: req.validatedBody,
    },
  })
  await answerLicence(req, res, result.id)
}
