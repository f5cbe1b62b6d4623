import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerSetHolidayInput } from "@sebiduk/contracts"
import { endHolidayWorkflow } from "../../../workflows/seller/end-holiday"
import { setHolidayWorkflow } from "../../../workflows/seller/set-holiday"
import type { SellerRequest } from "../../guards/seller"
import { answerShop } from "../answer"

/** Says on which days the shop rests. */
export const POST = async (req: SellerRequest<SellerSetHolidayInput>, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await setHolidayWorkflow(req.scope).run({ input: { seller_id, holiday: req.validatedBody } })
  await answerShop(req, res, seller_id)
}

/** Takes the holiday back, or ends it now. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await endHolidayWorkflow(req.scope).run({ input: { seller_id } })
  await answerShop(req, res, seller_id)
}
