import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerContestReturnInput } from "@sebiduk/contracts"
import type { SellerReturnRequest } from "../../../../guards/return"
import { actAsSeller } from "../../answer-return"

/** What came back is not what was sold: the office decides. Repeating it answers the same. */
export const POST = async (
  req: SellerReturnRequest<SellerContestReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  await actAsSeller(req, res, { act: "contest", reason: req.validatedBody.reason })
}
