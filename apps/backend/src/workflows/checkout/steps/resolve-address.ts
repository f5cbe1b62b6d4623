import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FieldError } from "@sebiduk/contracts"
import { areaAncestors, normalisePhone, postcodeFitsProvince } from "@sebiduk/domain"
import { AREA_MODULE } from "../../../modules/area"
import type { AreaService } from "../../../modules/area/service"
import { Refused } from "../../../refused"

type Input = { phone: string; desa_code: string; postcode: string; postcode_confirmed: boolean }

export const resolveAddressStepId = "resolve-address"

/**
 * The phone as E.164, and the names of the desa and the areas above it. Refuses all at once: a text that is no phone
 * number, a desa that is not on the list, and a postcode whose prefix is not usual in the province unless the buyer
 * insists (the table is known to have gaps: domain.md 3.4).
 */
export const resolveAddressStep = createStep(
  resolveAddressStepId,
  async ({ desa_code, postcode, postcode_confirmed, ...input }: Input, { container }) => {
    const areas = container.resolve<AreaService>(AREA_MODULE)
    const above = areaAncestors(desa_code)
    const found = await areas.listAreas({ code: [desa_code, above.province, above.regency, above.kecamatan] })
    const nameOf = new Map(found.map(({ code, name }) => [code, name]))
    const phone = normalisePhone(input.phone)
    const province = nameOf.get(above.province)
    const regency = nameOf.get(above.regency)
    const kecamatan = nameOf.get(above.kecamatan)
    const desa = nameOf.get(desa_code)
    const isKnown = province && regency && kecamatan && desa
    const isUsual = postcode_confirmed || postcodeFitsProvince(postcode, above.province)
    if (!phone || !isKnown || !isUsual) {
      throw refusedFields({
        ...(phone ? {} : { phone: { code: "PHONE_INVALID" } }),
        ...(isKnown ? {} : { desa_code: { code: "AREA_UNKNOWN" } }),
        ...(isKnown && !isUsual ? { postcode: { code: "AREA_MISMATCH", values: { province } } } : {}),
      })
    }
    return new StepResponse({ phone, province, regency, kecamatan, desa })
  },
)

function refusedFields(fields: Record<string, FieldError>): Refused {
  const [first, ...others] = Object.values(fields)
  const code = first && others.length === 0 ? first.code : "INPUT_INVALID"
  return new Refused(400, { code, message: `Check: ${Object.keys(fields).join(", ")}`, fields })
}
