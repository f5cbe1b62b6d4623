import { AREA_MODULE } from "../../modules/area"
import type { AreaService } from "../../modules/area/service"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import type { SeedStep } from "../step"

/** Businesses on record without a shop; one in three has a NIB, as in the regency. */
const COUNT = 200
const NIB_FIRST = 9_990_000_100_000

const GOODS = [
  ["Keripik Singkong", "makanan-minuman"],
  ["Padi", "beras"],
  ["Jambu Kristal", "jambu"],
  ["Anyaman", "rotan"],
  ["Warung", "perdagangan"],
  ["Jahit", "fesyen"],
  ["Ternak Lele", "peternakan-perikanan"],
  ["Bengkel", "jasa"],
] as const
const OWNERS = [
  "Sri Wahyuni",
  "Joko Susilo",
  "Fatimah",
  "Suparman",
  "Dewi Lestari",
  "M. Yusuf",
  "Kartini",
  "Bambang",
]

/** The same records on every machine, spread over all desa. */
export const recordsStep: SeedStep = {
  name: "records",
  version: "1",
  run: async ({ container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const areas = container.resolve<AreaService>(AREA_MODULE)
    const places = await areas.listAreas(
      { code: { $like: "16.08.%" } },
      { take: null, order: { code: "ASC" } },
    )
    const nameOf = new Map(places.map(({ code, name }) => [code, name]))
    const desas = places.filter(({ level }) => level === "desa")
    const known = await registry.listBusinesses({ code: "contoh-1" }, { take: 1 })
    if (known.length > 0) return `${COUNT} businesses on record without a shop`
    const businesses = Array.from({ length: COUNT }, (_, index) => {
      const [goods, sector] = GOODS[index % GOODS.length] ?? GOODS[0]
      const owner_name = OWNERS[Math.floor(index / GOODS.length) % OWNERS.length] ?? "Sri Wahyuni"
      // A step that has no common measure with the number of desa visits all of them.
      const desa = desas[(index * 97) % desas.length]
      if (!desa) throw new Error("The list of areas is empty.")
      return {
        code: `contoh-${index + 1}`,
        name: `${goods} ${owner_name.split(" ").at(-1) ?? ""} ${index + 1}`,
        owner_name,
        sector,
        legal_form: "Perorangan",
        scale: index % 20 === 0 ? ("kecil" as const) : ("mikro" as const),
        established_year: 2005 + (index % 20),
        employees: 1 + (index % 6),
        street: `Dusun ${(index % 5) + 1}`,
        desa_code: desa.code,
        desa: desa.name,
        kecamatan: nameOf.get(desa.parent_code ?? "") ?? "",
        postcode: desa.postcode ?? "",
        phone: "",
        email: null,
      }
    })
    const created = await registry.createBusinesses(businesses)
    await registry.createLicences(
      created.flatMap(({ id }, index) =>
        index % 3 === 0
          ? [
              {
                type: "NIB" as const,
                number: String(NIB_FIRST + index),
                state: "approved" as const,
                issuer: "OSS",
                business_id: id,
              },
            ]
          : [],
      ),
    )
    return `${COUNT} businesses on record without a shop`
  },
}
