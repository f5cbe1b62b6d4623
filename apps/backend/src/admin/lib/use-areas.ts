import { AreaListResponse, type Area } from "@sebiduk/contracts"
import { useAnswer } from "./use-answer"

/** The kecamatan of OKU Timur, and the desa of one. */
export function useAreas(): { kecamatan: Area[]; desaOf: (kecamatan_code: string) => Area[] } {
  const areas = useAnswer("/admin/registry/areas", AreaListResponse).data?.areas ?? []
  return {
    kecamatan: areas.filter(({ level }) => level === "kecamatan"),
    desaOf: (code) => areas.filter((area) => area.level === "desa" && area.code.startsWith(`${code}.`)),
  }
}
