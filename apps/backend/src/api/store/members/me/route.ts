import type { MedusaResponse } from "@medusajs/framework/http"
import type { BuyerResponse } from "@sebiduk/contracts"
import { loadBuyer } from "../../../../workflows/member/load-buyer"
import type { MemberRequest } from "../../../guards/member"

export const GET = async (req: MemberRequest, res: MedusaResponse): Promise<void> => {
  const body: BuyerResponse = await loadBuyer(req.scope, req.member.customer_id)
  res.json(body)
}
