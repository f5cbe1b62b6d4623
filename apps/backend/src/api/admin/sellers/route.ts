import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminListSellers } from "@sebiduk/contracts"
import type { StaffRequest } from "../../guards/staff"
import { readSellerCards } from "./seller-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.json(await readSellerCards(req.scope, AdminListSellers.parse(req.validatedQuery)))
}
