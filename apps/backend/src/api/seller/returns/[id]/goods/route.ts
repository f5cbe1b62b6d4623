import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerReceiveReturnInput } from "@sebiduk/contracts"
import type { SellerReturnRequest } from "../../../../guards/return"
import { actAsSeller } from "../../answer-return"

/** The goods are back. Repeating it answers the same. */
export const POST = async (
  req: SellerReturnRequest<SellerReceiveReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  await actAsSeller(req, res, { act: "arrive", lines: req.validatedBody.lines })
}
