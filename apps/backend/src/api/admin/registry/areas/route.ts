import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Area, type AreaListResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../../guards/staff"

/** The kecamatan and desa of OKU Timur, for the filters and forms of the office. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "area",
    fields: ["code", "name", "level", "postcode"],
    filters: { code: { $like: "16.08.%" } },
    pagination: { order: { code: "ASC" } },
  })
  const body: AreaListResponse = { areas: Area.array().parse(data) }
  res.json(body)
}
