import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { ErrorCode, FieldError } from "@sebiduk/contracts"
import { Refused } from "../refused"

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
  const own = CODE_OF_FIELD[field]
  if (own) return { code: own }
  if (issue.code === "too_small") return { code: "FIELD_TOO_SHORT", values: { minimum: Number(issue.minimum) } }
  if (issue.code === "too_big") return { code: "FIELD_TOO_LONG", values: { maximum: Number(issue.maximum) } }
  return { code: "INPUT_INVALID" }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )

/** Field errors of a failed parse, the first per field. */
export function fieldErrors(issues: readonly Issue[], input: unknown): Record<string, FieldError> {
  const fields: Record<string, FieldError> = {}
  for (const issue of issues) {
    const path =
      issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path
    const name = path.map(String).join(".") || "body"
    fields[name] ??= toFieldError({ ...issue, path: [...path] }, valueAt(input, path))
  }
  return fields
}

function parse<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields = fieldErrors(parsed.error.issues, input)
  const names = Object.keys(fields).join(", ")
  throw new Refused(400, { code: "INPUT_INVALID", message: `Check: ${names}`, fields })
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
