import type { Refusal } from "./refusal"

export const LICENCE_KINDS = [
  "NIB",
  "PSAT-PDUK",
  "SPP-IRT",
  "HALAL",
  "ORGANIK",
  "IUMK",
  "SKU",
  "BPOM-MD",
] as const
export type LicenceKind = (typeof LICENCE_KINDS)[number]

/** Something to look at that does not refuse a number. */
export type LicenceWarning = {
  code: "PIRT_OTHER_REGENCY" | "PIRT_EXPIRED"
  values: Record<string, string | number>
}

const FREE_TEXT_MAX = 40

/** An example of each number, as the person should type it. */
const EXAMPLES: Readonly<Record<LicenceKind, string>> = {
  NIB: "9120001234567",
  "PSAT-PDUK": "PSAT-PDUK 16080012345",
  "SPP-IRT": "2061608010005-30",
  HALAL: "ID16110001234567",
  ORGANIK: "123-LSO-005-IDN-08-25",
  IUMK: "503/012/IUMK/2019",
  SKU: "470/015/SKU/2026",
  "BPOM-MD": "MD 224510107115",
}

/** P-IRT: packaging, food type, regency, sequences, year of expiry. */
const PIRT = /^([1-8])(\d{2})(\d{4})(\d{2})(\d{4})-?(\d{2})$/

const PATTERNS: Readonly<Partial<Record<LicenceKind, RegExp>>> = {
  NIB: /^\d{13}$/,
  "SPP-IRT": PIRT,
  HALAL: /^ID\d{14,17}$/,
  "BPOM-MD": /^(MD|ML)\s?(\d{12}|\d{15})$/,
}

/**
 * A licence number in its one written form: capitals without spaces, dots, colons and dashes, and without the words
 * before a P-IRT or BPOM number; the others are free text with single spaces.
 */
export function normaliseLicenceNumber(type: LicenceKind, input: string): string {
  const compact = input.toUpperCase().replaceAll(/[\s.:-]/g, "")
  switch (type) {
    case "NIB":
    case "HALAL":
      return compact
    case "SPP-IRT":
      return compact.replace(/^(?:PIRT|NO)+/, "").replace(/^(\d{13})(\d{2})$/, "$1-$2")
    case "BPOM-MD":
      return compact.replace(/^(?:BPOM|RI)+/, "").replace(/^M[DL]/, "$& ")
    default:
      return input.trim().replaceAll(/\s+/g, " ")
  }
}

/**
 * Why a text is no number of this licence. PSAT-PDUK, organic, IUMK and SKU numbers have no common format.
 * @returns LICENCE_NUMBER_INVALID with an example of a good one
 */
export function refuseLicenceNumber(type: LicenceKind, input: string): Refusal | undefined {
  const number = normaliseLicenceNumber(type, input)
  const pattern = PATTERNS[type]
  const isValid = pattern
    ? pattern.test(number)
    : number.length >= 3 && number.length <= FREE_TEXT_MAX && /[\p{L}\d]/u.test(number)
  return isValid ? undefined : { code: "LICENCE_NUMBER_INVALID", values: { type, example: EXAMPLES[type] } }
}

/** OKU Timur by Kemendagri, and the BPS code that papers still carry. */
const OWN_REGENCIES = ["1608", "1609"]

/**
 * What a good number makes one look twice at: a P-IRT of another regency, or one whose own year is over.
 * @param today day in WIB; without it the year is not looked at
 */
export function warnLicenceNumber(
  type: LicenceKind,
  input: string,
  today?: string,
): LicenceWarning | undefined {
  if (type !== "SPP-IRT") return undefined
  const match = PIRT.exec(normaliseLicenceNumber(type, input))
  if (!match) return undefined
  const regency = match[3] ?? ""
  const year = 2000 + Number(match[6])
  if (!OWN_REGENCIES.includes(regency)) return { code: "PIRT_OTHER_REGENCY", values: { regency } }
  if (today !== undefined && year < Number(today.slice(0, 4)))
    return { code: "PIRT_EXPIRED", values: { year } }
  return undefined
}

export type DateRefusal = {
  field: "issued_on" | "valid_until"
  code:
    | "ISSUED_IN_FUTURE"
    | "LICENCE_EXPIRED"
    | "VALIDITY_REQUIRED"
    | "VALIDITY_BEFORE_ISSUE"
    | "ISSUE_DATE_REQUIRED"
}

/** Licences that end on a day; a NIB stands while the business runs, halal while nothing changes (Perppu 2/2022). */
const DATED: readonly LicenceKind[] = ["PSAT-PDUK", "SPP-IRT", "ORGANIK"]

/** Whether this licence has a first and a last day. */
export const isDated = (type: LicenceKind): boolean => DATED.includes(type)

type LicenceDates = {
  type: LicenceKind
  issued_on: string | null
  valid_until: string | null
  today: string
}

function refuseIssue({ type, issued_on, today }: LicenceDates): DateRefusal[] {
  if (issued_on === null) return isDated(type) ? [{ field: "issued_on", code: "ISSUE_DATE_REQUIRED" }] : []
  return issued_on > today ? [{ field: "issued_on", code: "ISSUED_IN_FUTURE" }] : []
}

function refuseEnd({ type, issued_on, valid_until, today }: LicenceDates): DateRefusal[] {
  const field = "valid_until"
  if (valid_until === null) return isDated(type) ? [{ field, code: "VALIDITY_REQUIRED" }] : []
  if (issued_on !== null && valid_until < issued_on) return [{ field, code: "VALIDITY_BEFORE_ISSUE" }]
  return valid_until < today ? [{ field, code: "LICENCE_EXPIRED" }] : []
}

/**
 * Why the days of a licence cannot be, at most one reason for each of both; empty when they can.
 * @param dates days `YYYY-MM-DD` in WIB
 */
export const refuseLicenceDates = (dates: LicenceDates): DateRefusal[] => [
  ...refuseIssue(dates),
  ...refuseEnd(dates),
]

const DAY_IN_WIB = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta", dateStyle: "short" })

/** The day in western Indonesia, `YYYY-MM-DD`. */
export const todayInWib = (now: Date): string => DAY_IN_WIB.format(now)
