import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { areaAncestors, isOkuTimur } from "@sebiduk/domain"
import { AREA_MODULE } from "../../../modules/area"
import type { AreaService } from "../../../modules/area/service"
import { refusedField } from "../../../refused"

export const resolveDesaStepId = "resolve-desa"

/** Names of a desa of OKU Timur and its kecamatan; refuses one that is not on the list, or elsewhere. */
export const resolveDesaStep = createStep(resolveDesaStepId, async (desa_code: string, { container }) => {
  const areas = container.resolve<AreaService>(AREA_MODULE)
  const above = areaAncestors(desa_code).kecamatan
  const found = await areas.listAreas({ code: [desa_code, above] }, { take: 2 })
  const nameOf = new Map(found.map(({ code, name }) => [code, name]))
  const desa = nameOf.get(desa_code)
  const kecamatan = nameOf.get(above)
  if (!desa || !kecamatan) {
    throw refusedField("desa_code", { code: "AREA_UNKNOWN" }, "There is no such kelurahan or desa")
  }
  if (!isOkuTimur(desa_code)) {
    throw refusedField("desa_code", { code: "DESA_OUTSIDE_REGENCY" }, "This desa is not in OKU Timur")
  }
  return new StepResponse({ desa, kecamatan })
})
