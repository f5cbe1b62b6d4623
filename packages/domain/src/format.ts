export type Locale = "id" | "en"

/** British day order in English; both write no currency and no decimals of their own. */
const TAGS = { id: "id-ID", en: "en-GB" } as const satisfies Record<Locale, string>

/** The shop's clock, whatever zone the server or the browser is in. */
const TIME_ZONE = "Asia/Jakarta"

/**
 * A number with the thousands and decimal marks of the language: `12.500,5` / `12,500.5`.
 * @param n any finite number; at most two decimals are shown
 */
export function formatNumber(n: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 2 }).format(n)
}

/**
 * A day in WIB: `23 November 2026`.
 * @param date an instant, an ISO string, or a day `YYYY-MM-DD`
 * @throws RangeError when it is no date
 */
export function formatDate(date: Date | string, locale: Locale): string {
  const part = dateParts(date, locale)
  return `${part.day} ${part.month} ${part.year}`
}

/**
 * An instant in WIB: `23 November 2026 pukul 05.08 WIB` / `23 November 2026 at 05:08 WIB`.
 * Put together here because the joining words differ between versions of the locale data, and a
 * page must read the same from the server and in the browser.
 * @throws RangeError when it is no date
 */
export function formatDateTime(date: Date | string, locale: Locale): string {
  const part = dateParts(date, locale)
  const [at, separator] = locale === "id" ? ["pukul", "."] : ["at", ":"]
  return `${part.day} ${part.month} ${part.year} ${at} ${part.hour}${separator}${part.minute} WIB`
}

function dateParts(date: Date | string, locale: Locale): Record<string, string> {
  const format = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
  const parts = format.formatToParts(typeof date === "string" ? new Date(date) : date)
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}

/**
 * A weight as shoppers read it: `500 g`, from one kilogram on `2,5 kg` (at most two decimals).
 * @param grams non-negative
 */
export function formatWeight(grams: number, locale: Locale): string {
  return grams < 1000 ? `${formatNumber(grams, locale)} g` : `${formatNumber(grams / 1000, locale)} kg`
}

/**
 * Price of one kilogram of content, half up to Rp1 (the office's rule).
 * @param price_idr whole rupiah, non-negative
 * @param net_weight_g grams of content without packaging, positive
 * @throws RangeError when there is no content to divide by
 */
export function pricePerKg(price_idr: number, net_weight_g: number): number {
  if (!(net_weight_g > 0)) throw new RangeError(`not a net weight: ${net_weight_g}`)
  return Math.floor((2 * 1000 * price_idr + net_weight_g) / (2 * net_weight_g))
}

/** Days on the road without a unit: `2–4`, or `1` when both ends agree. */
export function formatDayRange(min: number, max: number): string {
  return min === max ? String(min) : `${min}–${max}`
}
