import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StaffRole } from "@sebiduk/contracts"
import { AREA_MODULE } from "../../../modules/area"
import type { AreaService } from "../../../modules/area/service"
import { refusedField } from "../../../refused"

export type Place = { kecamatan_code: string | null; kecamatan: string | null }

/**
 * Where somebody of this role works: a verifier in one kecamatan of OKU Timur, the others nowhere in particular.
 * @throws Refused KECAMATAN_REQUIRED, AREA_UNKNOWN (400)
 */
export const findKecamatanStep = createStep(
  "find-kecamatan",
  async ({ role, kecamatan_code }: { role: StaffRole; kecamatan_code: string | null }, { container }) => {
    if (role !== "verifier") return new StepResponse<Place>({ kecamatan_code: null, kecamatan: null })
    if (kecamatan_code === null) {
      throw refusedField(
        "kecamatan_code",
        { code: "KECAMATAN_REQUIRED" },
        "A verifier belongs to a kecamatan",
      )
    }
    const [area] = await container
      .resolve<AreaService>(AREA_MODULE)
      .listAreas({ code: kecamatan_code }, { take: 1 })
    if (!area) throw refusedField("kecamatan_code", { code: "AREA_UNKNOWN" }, "There is no such kecamatan")
    return new StepResponse<Place>({ kecamatan_code, kecamatan: area.name })
  },
)
