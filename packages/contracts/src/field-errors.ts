import { MAX_LINE_QUANTITY } from "@sebiduk/domain"
import type { z } from "zod"
import type { ErrorCode, FieldError } from "./errors"

/** A field whose every mistake has one sentence of its own. */
const CODE_OF_FIELD: Readonly<Record<string, ErrorCode>> = {
  quantity: "QUANTITY_INVALID",
  email: "EMAIL_INVALID",
  phone: "PHONE_INVALID",
  postcode: "POSTCODE_INVALID",
  desa_code: "AREA_UNKNOWN",
  parent: "AREA_UNKNOWN",
  variant_id: "VARIANT_UNKNOWN",
  account_number: "ACCOUNT_NUMBER_INVALID",
}

type Issue = z.core.$ZodIssue

/** The mistake of a date, number or choice, with what a number may be; a text has a length to name instead. */
function errorOfKind(issue: Issue): FieldError | undefined {
  if (issue.code === "invalid_value") return { code: "CHOICE_INVALID" }
  if (issue.code === "invalid_format" && issue.format === "date") return { code: "DATE_INVALID" }
  if (issue.code === "invalid_type") {
    const isNumber = issue.expected === "number" || issue.expected === "int"
    return isNumber ? { code: "NUMBER_INVALID" } : undefined
  }
  if (issue.code !== "too_small" && issue.code !== "too_big") return undefined
  if (issue.origin === "array" && issue.code === "too_small") return { code: "FIELD_REQUIRED" }
  if (issue.origin !== "number" && issue.origin !== "int") return undefined
  return issue.code === "too_small"
    ? { code: "NUMBER_INVALID", values: { minimum: Number(issue.minimum) } }
    : { code: "NUMBER_INVALID", values: { maximum: Number(issue.maximum) } }
}

function toFieldError(issue: Issue, value: unknown): FieldError {
  const field = String(issue.path.at(-1) ?? "")
  const isEmpty = value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  if (isEmpty && field !== "quantity") return { code: "FIELD_REQUIRED" }
  if (field === "quantity" && issue.code === "too_big") {
    return { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum: MAX_LINE_QUANTITY } }
  }
  const own = CODE_OF_FIELD[field]
  if (own) return { code: own }
  const ofKind = errorOfKind(issue)
  if (ofKind) return ofKind
  if (issue.code === "too_small") {
    return { code: "FIELD_TOO_SHORT", values: { minimum: Number(issue.minimum) } }
  }
  if (issue.code === "too_big") return { code: "FIELD_TOO_LONG", values: { maximum: Number(issue.maximum) } }
  return { code: "INPUT_INVALID" }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )

/**
 * The mistakes of an input that a contract refused, in the codes of the API: the first per field, keyed by its
 * path; a key nobody asked for is one too. The page and the server say the same by this one function.
 */
export function fieldErrors(issues: readonly Issue[], input: unknown): Record<string, FieldError> {
  const fields = new Map<string, FieldError>()
  const name = (path: readonly PropertyKey[], error: FieldError) => {
    const field = path.map(String).join(".") || "body"
    if (!fields.has(field)) fields.set(field, error)
  }
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) name([...issue.path, key], { code: "INPUT_INVALID" })
    } else {
      name(issue.path, toFieldError(issue, valueAt(input, issue.path)))
    }
  }
  return Object.fromEntries(fields)
}
