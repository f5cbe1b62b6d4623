import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ErrorCode, FieldError } from "@sebiduk/contracts"
import { MAX_LINE_QUANTITY } from "@sebiduk/domain"
import { notFound, Refused } from "../refused"

/** A field whose every mistake has one sentence of its own. */
const CODE_OF_FIELD: Readonly<Record<string, ErrorCode>> = {
  quantity: "QUANTITY_INVALID",
  email: "EMAIL_INVALID",
  phone: "PHONE_INVALID",
  postcode: "POSTCODE_INVALID",
  desa_code: "AREA_UNKNOWN",
  parent: "AREA_UNKNOWN",
  variant_id: "VARIANT_UNKNOWN",
}

type Issue = z.core.$ZodIssue

function toFieldError(issue: Issue, value: unknown): FieldError {
  const field = String(issue.path.at(-1) ?? "")
  const isEmpty = value === undefined || value === null || value === ""
  if (isEmpty && field !== "quantity") return { code: "FIELD_REQUIRED" }
  if (field === "quantity" && issue.code === "too_big") {
    return { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum: MAX_LINE_QUANTITY } }
  }
  const own = CODE_OF_FIELD[field]
  if (own) return { code: own }
  if (issue.code === "too_small")
    return { code: "FIELD_TOO_SHORT", values: { minimum: Number(issue.minimum) } }
  if (issue.code === "too_big") return { code: "FIELD_TOO_LONG", values: { maximum: Number(issue.maximum) } }
  return { code: "INPUT_INVALID" }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )

/** Field errors of a failed parse, the first per field; a key nobody asked for is one too. */
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

/** Paths of texts with the one character that PostgreSQL cannot store. */
function nulPaths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string") return value.includes("\0") ? [[...path]] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => nulPaths(inner, [...path, key]))
}

function parse<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input)
  const issues: Issue[] = parsed.success
    ? nulPaths(parsed.data).map((path) => ({ code: "custom", path, input: "", message: "NUL" }))
    : parsed.error.issues
  if (parsed.success && issues.length === 0) return parsed.data
  const fields = fieldErrors(issues, input)
  const names = Object.keys(fields).join(", ")
  throw new Refused(400, { code: "INPUT_INVALID", message: `Check: ${names}`, fields })
}

/** Answers 404 with the code to a path whose ids cannot be ids, before they reach the database. */
export const validIds =
  (code: ErrorCode) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    if (!Object.values(req.params).every((id) => /^\w{1,64}$/.test(id))) {
      throw notFound(code, "There is nothing here")
    }
    next()
  }

/** Parses the body with a contract into `req.validatedBody`; a bad one answers 400 naming each field. */
export const validBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedBody = parse(schema, req.body ?? {})
    next()
  }

/** Parses the query string with a contract into `req.validatedQuery`; a bad one answers 400 naming each field. */
export const validQuery =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedQuery = parse(schema, req.query) as Record<string, unknown>
    next()
  }
