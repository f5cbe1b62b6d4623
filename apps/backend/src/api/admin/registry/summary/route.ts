import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { RegistrySummaryResponse } from "@sebiduk/contracts"
import { REGISTRY_MODULE } from "../../../../modules/registry"
import type { RegistryService } from "../../../../modules/registry/service"
import { PRODUCT_INDEX } from "../../../../search/product-index"
import type { StaffRequest } from "../../../guards/staff"

/** The way of the regency's producers: on record, licensed, with an open shop, with something for sale. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const registry = req.scope.resolve<RegistryService>(REGISTRY_MODULE)
  const [counts, shops, goods] = await Promise.all([
    registry.countLicensed(),
    req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["id"],
      filters: { status: "active" },
      pagination: { take: 1, skip: 0 },
    }),
    req.scope.resolve(Modules.SEARCH).search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { status: "published" },
      pagination: { take: 0 },
      search_options: {
        count: "none",
        facets: [{ field: "seller_handle", type: "value", limit: 20_000 }],
      },
    }),
  ])
  const facet = goods.facets?.["seller_handle"]
  const body: z.infer<typeof RegistrySummaryResponse> = {
    ...counts,
    shop_open: shops.metadata?.count ?? 0,
    listed: facet?.type === "value" ? facet.values.length : 0,
  }
  res.json(body)
}
