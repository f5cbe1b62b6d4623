import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerReturnResponse } from "@sebiduk/contracts"
import { actOnReturn } from "../../../workflows/returns/act-on-return"
import type { Act, ReturnActor } from "../../../workflows/returns/plan-act"
import { readSellerReturn } from "../../../workflows/returns/read-returns"
import type { SellerReturnRequest } from "../../guards/return"
import { returnPhotoLink } from "../../return-photo-link"

/** Who of the shop acts. */
export const sellerOf = ({ seller }: SellerReturnRequest): ReturnActor => ({
  side: "seller",
  id: seller.member_id,
  name: seller.member_name,
})

/** Answers a return of the shop's goods as it now is. */
export async function answerReturn(req: SellerReturnRequest, res: MedusaResponse): Promise<void> {
  const body: SellerReturnResponse = {
    return: await readSellerReturn(req.scope, req.return.id, returnPhotoLink),
  }
  res.json(body)
}

/** Does something about a return, and answers it. */
export async function actAsSeller(req: SellerReturnRequest, res: MedusaResponse, act: Act): Promise<void> {
  const { id: return_id, purchase_id } = req.return
  const now = new Date().toISOString()
  await actOnReturn(req.scope, { return_id, purchase_id, act, actor: sellerOf(req), now })
  await answerReturn(req, res)
}
