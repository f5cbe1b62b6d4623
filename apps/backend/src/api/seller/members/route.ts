import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRequest } from "../../guards/seller"
import { answerMembers } from "./answer-members"

/** Everybody of the shop, and who is invited. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  await answerMembers(req, res)
}
