import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { fieldErrors, type ErrorCode } from "@sebiduk/contracts"
import { notFound, Refused } from "../refused"

type Issue = z.core.$ZodIssue

/** Paths of texts with the one character that PostgreSQL cannot store. */
function nulPaths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string") return value.includes("\0") ? [[...path]] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => nulPaths(inner, [...path, key]))
}

function refuse(issues: readonly Issue[], input: unknown): never {
  const fields = fieldErrors(issues, input)
  const names = Object.keys(fields).join(", ")
  throw new Refused(400, { code: "INPUT_INVALID", message: `Check: ${names}`, fields })
}

function parse<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input)
  return parsed.success ? parsed.data : refuse(parsed.error.issues, input)
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
    const body: unknown = parse(schema, req.body ?? {})
    const unstorable = nulPaths(body)
    if (unstorable.length > 0) {
      refuse(
        unstorable.map((path) => ({ code: "custom", path, input: "", message: "NUL" })),
        body,
      )
    }
    req.validatedBody = body
    next()
  }

/** Parses the query string with a contract into `req.validatedQuery`; a bad one answers 400 naming each field. */
export const validQuery =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedQuery = parse(schema, req.query) as Record<string, unknown>
    next()
  }
