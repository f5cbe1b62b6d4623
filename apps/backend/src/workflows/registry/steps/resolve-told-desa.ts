import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AREA_MODULE } from "../../../modules/area"
import type { AreaService } from "../../../modules/area/service"
import { refusedField } from "../../../refused"

/** The names of a desa and its kecamatan, when one was told. @throws Refused AREA_UNKNOWN (400) */
export const resolveToldDesaStep = createStep(
  "resolve-told-desa",
  async (desa_code: string | undefined, { container }) => {
    if (desa_code === undefined) return new StepResponse<{ desa?: string; kecamatan?: string }>({})
    const above = desa_code.slice(0, 8)
    const rows = await container.resolve<AreaService>(AREA_MODULE).listAreas({ code: [desa_code, above] })
    const nameOf = new Map(rows.map(({ code, name }) => [code, name]))
    const [desa, kecamatan] = [nameOf.get(desa_code), nameOf.get(above)]
    if (!desa || !kecamatan) {
      throw refusedField("desa_code", { code: "AREA_UNKNOWN" }, "There is no such kelurahan or desa")
    }
    return new StepResponse<{ desa?: string; kecamatan?: string }>({ desa, kecamatan })
  },
)
