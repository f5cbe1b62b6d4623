import type { MedusaContainer } from "@medusajs/framework/types"
import type { AreaService } from "../../src/modules/area/service"

const ROWS = [
  ["16", null, "province", "Sumatera Selatan", null],
  ["16.08", "16", "regency", "Kabupaten Ogan Komering Ulu Timur", null],
  ["16.08.01", "16.08", "kecamatan", "Martapura", null],
  ["16.08.01.1001", "16.08.01", "desa", "Paku Sengkunyit", "32311"],
  ["16.08.03", "16.08", "kecamatan", "Belitang", null],
  ["16.08.03.2008", "16.08.03", "desa", "Harjo Winangun", "32382"],
  ["16.08.13", "16.08", "kecamatan", "Madang Suku III", null],
  ["16.08.13.2004", "16.08.13", "desa", "Wana Bakti", "32365"],
  ["32", null, "province", "Jawa Barat", null],
  ["32.73", "32", "regency", "Kota Bandung", null],
  ["32.73.01", "32.73", "kecamatan", "Sukasari", null],
  ["32.73.01.1001", "32.73.01", "desa", "Sukarasa", null],
] as const

/** A desa at home (16.08.03.2008, postcode 32382), one in Martapura and one on Java (32.73.01.1001, Bandung 40152). */
export async function anAreaTree(container: MedusaContainer): Promise<void> {
  const areas: AreaService = container.resolve("area")
  await areas.createAreas(
    ROWS.map(([code, parent_code, level, name, postcode]) => ({ code, parent_code, level, name, postcode })),
  )
}

/** A desa in Jayapura (91.71.01.1001), the farthest tariff zone; postcodes there begin with 98 or 99. */
export async function aPapuanDesa(container: MedusaContainer): Promise<void> {
  const areas: AreaService = container.resolve("area")
  await areas.createAreas([
    { code: "91", parent_code: null, level: "province", name: "Papua", postcode: null },
    { code: "91.71", parent_code: "91", level: "regency", name: "Kota Jayapura", postcode: null },
    { code: "91.71.01", parent_code: "91.71", level: "kecamatan", name: "Jayapura Utara", postcode: null },
    { code: "91.71.01.1001", parent_code: "91.71.01", level: "desa", name: "Imbi", postcode: null },
  ])
}
