/** The four levels of an Indonesian address, from the widest. */
export const AREA_LEVELS = ["province", "regency", "kecamatan", "desa"] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

export type AreaOption = { code: string; name: string; postcode: string | null }
/** Kemendagri code per level; empty where nothing is chosen. */
export type AreaCodes = Readonly<Record<AreaLevel, string>>
export type AreaLists = Readonly<Record<AreaLevel, readonly AreaOption[]>>

export const NO_CODES: AreaCodes = { province: "", regency: "", kecamatan: "", desa: "" }
export const NO_AREAS: AreaLists = { province: [], regency: [], kecamatan: [], desa: [] }

/** Name of the form field of a level; the desa is the only one the API asks for. */
export const AREA_FIELDS = {
  province: "province_code",
  regency: "regency_code",
  kecamatan: "kecamatan_code",
  desa: "desa_code",
} as const satisfies Record<AreaLevel, string>

const CODE_LENGTH = { province: 2, regency: 5, kecamatan: 8, desa: 13 } as const satisfies Record<
  AreaLevel,
  number
>

/** The chosen areas from the desa up, e.g. of a saved address. */
export function codesOfDesa(desa: string): AreaCodes {
  return {
    province: desa.slice(0, CODE_LENGTH.province),
    regency: desa.slice(0, CODE_LENGTH.regency),
    kecamatan: desa.slice(0, CODE_LENGTH.kecamatan),
    desa,
  }
}

/** The chosen areas of a form; what does not lie inside the area above it was chosen before that changed and is dropped. */
export function codesOfForm(values: Readonly<Record<string, string>>): AreaCodes {
  let above = ""
  let isBroken = false
  const entries = AREA_LEVELS.map((level) => {
    const code = values[AREA_FIELDS[level]] ?? ""
    isBroken ||= code.length !== CODE_LENGTH[level] || !code.startsWith(above)
    above = code
    return [level, isBroken ? "" : code] as const
  })
  return { ...NO_CODES, ...Object.fromEntries(entries) }
}

/** The areas after one was chosen: those below it start anew. */
export function chooseArea(codes: AreaCodes, level: AreaLevel, code: string): AreaCodes {
  const at = AREA_LEVELS.indexOf(level)
  const entries = AREA_LEVELS.map(
    (each, index) => [each, index < at ? codes[each] : index === at ? code : ""] as const,
  )
  return { ...NO_CODES, ...Object.fromEntries(entries) }
}

/** The area whose insides are the list of a level; undefined for provinces and where nothing is chosen above. */
export function parentOf(level: AreaLevel, codes: AreaCodes): string | undefined {
  const above = AREA_LEVELS[AREA_LEVELS.indexOf(level) - 1]
  return (above && codes[above]) || undefined
}

/**
 * The postcode to show once a desa is chosen: the known one, unless the buyer typed another.
 * @param filled what was filled in for the desa before, if anything
 */
export function suggestedPostcode(typed: string, filled: string, known: string | null): string {
  const isOwn = typed.trim() !== "" && typed !== filled
  return isOwn ? typed : (known ?? (typed === filled ? "" : typed))
}
