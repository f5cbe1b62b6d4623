import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Area } from "@sebiduk/contracts"

/** The kecamatan and desa of OKU Timur by code; few enough for one answer. */
export async function readRegencyAreas(container: MedusaContainer): Promise<Area[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "area",
    fields: ["code", "name", "level", "postcode"],
    filters: { code: { $like: "16.08.%" } },
    pagination: { order: { code: "ASC" } },
  })
  return Area.array().parse(data)
}
