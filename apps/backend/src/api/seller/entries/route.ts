import type { MedusaResponse } from "@medusajs/framework/http"
import { ListEntries } from "@sebiduk/contracts"
import { listEntryGroups } from "../../../workflows/ledger/entry-groups"
import type { SellerRequest } from "../../guards/seller"

/** What the shop's balance comes from. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { page } = ListEntries.parse(req.validatedQuery)
  res.json(await listEntryGroups(req.scope, req.seller.seller_id, page, new Date()))
}
