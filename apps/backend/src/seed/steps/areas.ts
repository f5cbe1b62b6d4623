import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { properAreaName } from "../area-names"
import { postcodes } from "../data"
import type { SeedStep } from "../step"

type Level = "province" | "regency" | "kecamatan" | "desa"
type AreaRow = { code: string; parent: string | null; level: Level; name: string; postcode: string | null }

const BATCH = 20_000

/** Every province, regency, kecamatan and desa of Indonesia; postcodes of OKU Timur only. */
export const areasStep: SeedStep = {
  name: "areas",
  version: "idn-area-data 3.1.2",
  run: async ({ container, progress }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const rows = await readAreas()
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH)
      // One statement per batch: the module's service needs half a minute for these rows.
      await knex.raw(
        `insert into "area" (code, parent_code, level, name, postcode)
         select code, parent, level, name, postcode
         from jsonb_to_recordset(?::jsonb) as rows(code text, parent text, level text, name text, postcode text)
         on conflict (code) do nothing`,
        [JSON.stringify(batch)],
      )
      progress(`${Math.min(start + BATCH, rows.length)} of ${rows.length} areas`)
    }
    return `${rows.length} areas of Indonesia`
  },
}

async function readAreas(): Promise<AreaRow[]> {
  const { getProvinces, getRegencies, getDistricts, getVillages } = await import("idn-area-data")
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ])
  return [
    ...provinces.map((province) => areaRow("province", province.code, null, province.name)),
    ...regencies.map((regency) => areaRow("regency", regency.code, regency.province_code, regency.name)),
    ...districts.map((district) => areaRow("kecamatan", district.code, district.regency_code, district.name)),
    ...villages.map((village) => areaRow("desa", village.code, village.district_code, village.name)),
  ].filter((row) => row.code)
}

function areaRow(level: Level, code: string, parent: string | null, name: string): AreaRow {
  return { code, parent, level, name: properAreaName(name), postcode: postcodeOf(code) }
}

/** A desa has its kecamatan's postcode unless the list names its own. */
function postcodeOf(code: string): string | null {
  return postcodes.desa[code] ?? postcodes.kecamatan[code.slice(0, 8)] ?? null
}
