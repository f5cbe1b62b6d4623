import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { areaAncestors, postcodeFitsProvince } from "@sebiduk/domain"
import { AREA_MODULE } from "../../../modules/area"
import type { AreaService } from "../../../modules/area/service"
import { refusedField } from "../../../refused"

type Input = { desa_code: string; postcode: string; postcode_confirmed: boolean }

export const resolveAddressStepId = "resolve-address"

/**
 * Names of the desa and the areas above it. Refuses a desa that is not on the list, and a postcode whose prefix is
 * not usual in the province unless the buyer insists (the table is known to have gaps: domain.md 3.4).
 */
export const resolveAddressStep = createStep(
  resolveAddressStepId,
  async ({ desa_code, postcode, postcode_confirmed }: Input, { container }) => {
    const areas = container.resolve<AreaService>(AREA_MODULE)
    const above = areaAncestors(desa_code)
    const found = await areas.listAreas({ code: [desa_code, above.province, above.regency, above.kecamatan] })
    const nameOf = new Map(found.map(({ code, name }) => [code, name]))
    const province = nameOf.get(above.province)
    const regency = nameOf.get(above.regency)
    const kecamatan = nameOf.get(above.kecamatan)
    const desa = nameOf.get(desa_code)
    if (!province || !regency || !kecamatan || !desa) {
      throw refusedField("desa_code", { code: "AREA_UNKNOWN" }, "There is no such kelurahan or desa")
    }
    if (!postcode_confirmed && !postcodeFitsProvince(postcode, above.province)) {
      throw refusedField(
        "postcode",
        { code: "AREA_MISMATCH", values: { province } },
        `Postcode ${postcode} is not usual in ${province}`,
      )
    }
    return new StepResponse({ province, regency, kecamatan, desa })
  },
)
