import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ListEntries, type AdminBalanceResponse } from "@sebiduk/contracts"
import { notFound } from "../../../../../refused"
import { loadBalance } from "../../../../../workflows/ledger/balances"
import { listEntryGroups } from "../../../../../workflows/ledger/entry-groups"
import type { StaffRequest } from "../../../../guards/staff"

const ShopRow = z.object({ id: z.string(), name: z.string() })

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["id", "name"], filters: { id } })
  const seller = ShopRow.safeParse(data[0]).data
  if (!seller) throw notFound("SELLER_NOT_FOUND", "There is no such shop")
  const now = new Date()
  const { page } = ListEntries.parse(req.validatedQuery)
  const [balance, entries] = await Promise.all([
    loadBalance(req.scope, id, now),
    listEntryGroups(req.scope, id, page, now),
  ])
  const body: AdminBalanceResponse = { seller, balance, ...entries }
  res.json(body)
}
