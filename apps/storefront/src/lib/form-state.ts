import "server-only"
import type { ErrorCode, FieldError, Locale } from "@sebiduk/contracts"
import { formatDateTime } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import type { ActionFailure } from "./action"

type Values = NonNullable<FieldError["values"]>
type Translate = (code: ErrorCode, values: Values) => string

/** What a sentence says when the backend sent no values for it. */
const WITHOUT_VALUES: Partial<Record<ErrorCode, Values>> = {
  FIELD_TOO_SHORT: { minimum: -1 },
  FIELD_TOO_LONG: { maximum: -1 },
  NUMBER_INVALID: { minimum: "none", maximum: "none" },
  QUANTITY_ABOVE_STOCK: { available: -1 },
  QUANTITY_ABOVE_MAXIMUM: { maximum: -1 },
  QUANTITY_ABOVE_LEFT: { left: -1 },
  AREA_MISMATCH: { province: "none" },
  COUPON_REFUSED: { code: "", reason: "none" },
  TOTAL_CHANGED: { total: "none" },
  ORDER_BELOW_MINIMUM: { seller: "none", minimum: 0, missing: 0 },
  FILE_TOO_LARGE: { maximum_mb: 10 },
  FILE_TYPE_UNSUPPORTED: { allowed: "PDF, JPG, PNG, WebP" },
  UNEXPECTED: { id: "-" },
  NIK_INVALID: { reason: "none" },
  LICENCE_NUMBER_INVALID: { example: "none" },
  LICENCE_STATE: { state: "none" },
  SELLER_STATE: { state: "none" },
  STEP_MISSING: { step: "none" },
  ORDER_STATE: { state: "none" },
  TOO_MANY_MESSAGES: { maximum: 20 },
  RETURN_STATE: { state: "none" },
  RETURN_TOO_LATE: { until: "none" },
  RETURN_ABOVE_ARRIVED: { left: -1 },
  REFUND_ABOVE_PAID: { max: 0 },
  REFUND_STATE: { state: "none" },
  PAYMENT_METHOD_UNAVAILABLE: { reason: "none" },
  PROOF_STATE: { state: "none" },
  RECEIPT_STATE: { number: "-" },
  TRANSFER_CHANGED: { missing: 0 },
}

/**
 * The sentence of a refusal.
 * @param t translator of the namespace `errors`
 */
export function errorSentence(t: Translate, code: ErrorCode, values?: Values): string {
  return t(code, { ...WITHOUT_VALUES[code], ...values })
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** The same values as people read them: an instant in WIB. */
const readable = (values: Values = {}, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && INSTANT.test(value) ? formatDateTime(value, locale) : value,
    ]),
  )

/**
 * A refused action as its form shows it: finished sentences, because forms carry no translator to the browser.
 * @param typed what the visitor entered, given back so that nothing is lost
 * @param rename the form's name of a field whose path in the contract differs
 */
export async function failedForm(
  failure: ActionFailure,
  typed: Record<string, string>,
  locale: Locale,
  rename: (path: string) => string = (path) => path,
) {
  const t: Translate = await getTranslations({ locale, namespace: "errors" })
  const fieldErrors = Object.fromEntries(
    Object.entries(failure.fieldErrors ?? {}).map(([path, { code, values }]) => [
      rename(path),
      errorSentence(t, code, readable(values, locale)),
    ]),
  )
  // With a sentence beside a field, one more above the form would only repeat it.
  const hasFields = Object.keys(fieldErrors).length > 0
  const message = hasFields ? undefined : errorSentence(t, failure.code, readable(failure.values, locale))
  return { status: "failed" as const, message, fieldErrors, values: typed }
}

/** The text entries of a form by name; files are none of ours. */
export function typedValues(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$ACTION"),
  )
  return Object.fromEntries(entries)
}
