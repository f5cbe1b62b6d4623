export const AREA_LEVELS = ["province", "regency", "kecamatan", "desa"] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** `PP.KK.CC.DDDD` (Kepmendagri 300.2.2-2430/2025); BPS codes look alike and mean other places. */
const CODE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/
const OKU_TIMUR = "16.08"

/**
 * Level of a Kemendagri area code: `16`, `16.08`, `16.08.13`, `16.08.13.2004`.
 * @throws RangeError when it is no area code (a bug: contracts refuse it earlier)
 */
export function areaLevel(code: string): AreaLevel {
  const level = CODE.test(code) ? AREA_LEVELS[code.split(".").length - 1] : undefined
  if (!level) throw new RangeError(`not an area code: ${code}`)
  return level
}

/**
 * The area one level up; undefined for a province.
 * @throws RangeError when it is no area code
 */
export function areaParent(code: string): string | undefined {
  return areaLevel(code) === "province" ? undefined : code.slice(0, code.lastIndexOf("."))
}

/**
 * Province, regency and kecamatan that a desa (or kecamatan) lies in.
 * @throws RangeError for a province or regency, which have no kecamatan, and for no area code
 */
export function areaAncestors(code: string): { province: string; regency: string; kecamatan: string } {
  const level = areaLevel(code)
  if (level === "province" || level === "regency") throw new RangeError(`not below a kecamatan: ${code}`)
  return { province: code.slice(0, 2), regency: code.slice(0, 5), kecamatan: code.slice(0, 8) }
}

/**
 * Whether an area lies in OKU Timur, Kemendagri 16.08 (BPS 1608 is OKU Selatan).
 * @throws RangeError when it is no area code
 */
export function isOkuTimur(code: string): boolean {
  areaLevel(code)
  return code.slice(0, OKU_TIMUR.length) === OKU_TIMUR
}

/**
 * First two digits of the postcodes in use per province, as `from-to` or single values.
 * Computed from the public table cahyadsn/wilayah_kodepos of 30 June 2025.
 */
const POSTCODE_PREFIXES: Readonly<Record<string, string>> = {
  "11": "23 24",
  "12": "20-22",
  "13": "25-27",
  "14": "28 29",
  "15": "36 37",
  "16": "30-32",
  "17": "38 39",
  "18": "34 35",
  "19": "33",
  "21": "29",
  "31": "10-14",
  "32": "16 17 40 41 43-46",
  "33": "50-54 56-59",
  "34": "55",
  "35": "60-69",
  "36": "15 42",
  "51": "80-82",
  "52": "83 84",
  "53": "85-87",
  "61": "78 79",
  "62": "73 74",
  "63": "70-72",
  "64": "75-77",
  "65": "77",
  "71": "95",
  "72": "94",
  "73": "90-92",
  "74": "93",
  "75": "96",
  "76": "91",
  "81": "97",
  "82": "97",
  "91": "98 99",
  "92": "98",
  "93": "99",
  "94": "98 99",
  "95": "99",
  "96": "98",
}

/**
 * Whether a postcode begins as postcodes of that province do. A reason to warn, never to refuse:
 * the table is from practice, not from the post office.
 * @param postcode five digits
 * @returns true as well for a province the table does not know
 */
export function postcodeFitsProvince(postcode: string, provinceCode: string): boolean {
  const prefixes = POSTCODE_PREFIXES[provinceCode]
  if (prefixes === undefined) return true
  const prefix = Number(postcode.slice(0, 2))
  return prefixes.split(" ").some((range) => {
    const [from, to = from] = range.split("-").map(Number)
    return from !== undefined && to !== undefined && prefix >= from && prefix <= to
  })
}
