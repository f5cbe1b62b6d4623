import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { AreaLevel, type AreaListResponse, type StoreListAreasInput } from "@sebiduk/contracts"
import { notFound } from "../../../refused"

const AreaRow = z.object({
  code: z.string(),
  name: z.string(),
  level: AreaLevel,
  postcode: z.string().nullable(),
})
const FIELDS = ["code", "name", "level", "postcode"]

export const GET = async (req: MedusaRequest, res: MedusaResponse<AreaListResponse>): Promise<void> => {
  const { parent } = req.validatedQuery as StoreListAreasInput
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "area",
    fields: FIELDS,
    filters: { parent_code: parent ?? null },
    pagination: { order: { name: "ASC" } },
  })
  if (data.length === 0 && parent !== undefined) {
    const { data: known } = await query.graph({ entity: "area", fields: ["code"], filters: { code: parent } })
    if (known.length === 0) throw notFound("AREA_UNKNOWN", "No area has this code")
  }
  res.setHeader("Cache-Control", "public, max-age=86400")
  res.json({ areas: AreaRow.array().parse(data) })
}
