import type { Refusal } from "./refusal"

/** Provinces by Kemendagri code, and 91–96 as they are since the division of Papua. */
const PROVINCES = new Set(
  (
    "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 " +
    "81 82 91 92 93 94 95 96"
  ).split(" "),
)

const digitsOf = (input: string): string => input.replaceAll(/[\s.\-/]/g, "")

export type IdentityOptions = {
  now: Date
  /** Serial 0000, which is never issued: for the demo data. */
  allowDemo?: boolean
}

/** The digits of a NIK as typed with spaces, dots or dashes. */
export const normaliseNik = digitsOf

/** A day that exists: DDMMYY, women with 40 added to the day; a year after this one is of the last century. */
function isBirthday(ddmmyy: string, now: Date): boolean {
  const typed = Number(ddmmyy.slice(0, 2))
  const day = typed > 40 ? typed - 40 : typed
  const month = Number(ddmmyy.slice(2, 4))
  const yy = Number(ddmmyy.slice(4, 6))
  const year = (yy > now.getUTCFullYear() % 100 ? 1900 : 2000) + yy
  const date = new Date(Date.UTC(year, month - 1, day))
  return day >= 1 && date.getUTCDate() === day && date.getUTCMonth() === month - 1
}

/**
 * Why a text is no NIK: `PP KK CC DDMMYY SSSS` (Dukcapil). There is no check digit.
 * @returns NIK_INVALID with the reason: length, province, date or serial
 */
export function refuseNik(input: string, { now, allowDemo = false }: IdentityOptions): Refusal | undefined {
  const nik = normaliseNik(input)
  const refuse = (reason: string): Refusal => ({ code: "NIK_INVALID", values: { reason } })
  if (!/^\d{16}$/.test(nik)) return refuse("length")
  if (!PROVINCES.has(nik.slice(0, 2))) return refuse("province")
  if (!isBirthday(nik.slice(6, 12), now)) return refuse("date")
  if (nik.endsWith("0000") && !allowDemo) return refuse("serial")
  return undefined
}

/**
 * A NIK first given out in another kecamatan than that of the business: people move, so one only looks.
 * @param kecamatan_code e.g. `16.08.03`
 */
export function warnNik(nik: string, kecamatan_code: string): "NIK_OTHER_KECAMATAN" | undefined {
  return nik.slice(0, 6) === digitsOf(kecamatan_code) ? undefined : "NIK_OTHER_KECAMATAN"
}

/** An NPWP in the form of PMK 112/2022: 16 digits, the 15 of before with a leading zero; NITKU stays at 22. */
export function normaliseNpwp(input: string): string {
  const digits = digitsOf(input)
  return /^\d{15}$/.test(digits) ? `0${digits}` : digits
}

/**
 * Why a text is no NPWP (PMK 112/2022): of a resident person the NIK, else "0" and the 15 digits of before; of a
 * branch (NITKU) six more.
 * @returns NPWP_INVALID with the reason
 */
export function refuseNpwp(input: string, options: IdentityOptions): Refusal | undefined {
  const npwp = normaliseNpwp(input)
  const refuse = (reason: string | number): Refusal => ({ code: "NPWP_INVALID", values: { reason } })
  if (!/^(\d{16}|\d{22})$/.test(npwp)) return refuse("length")
  if (npwp.startsWith("0")) return undefined
  const refusal = refuseNik(npwp.slice(0, 16), options)
  return refusal ? refuse(refusal.values?.reason ?? "length") : undefined
}

/** The first nine of the 15 digits pass Luhn; numbers in use that do not exist, so one only looks. */
export function warnNpwp(input: string): "NPWP_CHECK_DIGIT" | undefined {
  const npwp = normaliseNpwp(input)
  return npwp.startsWith("0") && !passesLuhn(npwp.slice(1, 10)) ? "NPWP_CHECK_DIGIT" : undefined
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => {
      const value = digit * (index % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}

/** An identity number for a screen: the first four and the last two digits, `1608**********34`. */
export function maskIdentity(number: string): string {
  return number.length <= 6
    ? "*".repeat(number.length)
    : number.slice(0, 4) + "*".repeat(number.length - 6) + number.slice(-2)
}
