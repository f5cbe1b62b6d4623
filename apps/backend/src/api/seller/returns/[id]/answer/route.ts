import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerAnswerReturnInput } from "@sebiduk/contracts"
import type { Act } from "../../../../../workflows/returns/plan-act"
import type { SellerReturnRequest } from "../../../../guards/return"
import { actAsSeller } from "../../answer-return"

function actOf({ answer, goods_back, lines, reason }: SellerAnswerReturnInput): Act {
  switch (answer) {
    case "accept":
      return { act: answer, goods_back, reason }
    case "offer":
      return { act: answer, goods_back, reason, lines }
    case "refuse":
      return { act: answer, reason }
  }
}

/** Accepts, offers a part, or refuses. Repeating it answers the same. */
export const POST = async (
  req: SellerReturnRequest<SellerAnswerReturnInput>,
  res: MedusaResponse,
): Promise<void> => {
  await actAsSeller(req, res, actOf(req.validatedBody))
}
