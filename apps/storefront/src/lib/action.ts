import "server-only"
import { randomUUID } from "node:crypto"
import type { ErrorCode, FieldError } from "@sebiduk/contracts"
import { unstable_rethrow } from "next/navigation"
import type { z } from "zod"
import { StoreUnreachableError, type StoreResult } from "./store-client"

export type FieldErrors = Record<string, FieldError>

export type ActionFailure = {
  ok: false
  code: ErrorCode
  values?: FieldError["values"]
  fieldErrors?: FieldErrors
}

/** What a write answers: data, or the code of a refusal with the codes of single fields. */
export type ActionResult<T> = { ok: true; data: T } | ActionFailure

/** A field whose every mistake has one sentence of its own. */
const CODE_OF_FIELD: Readonly<Record<string, ErrorCode>> = {
  quantity: "QUANTITY_INVALID",
  email: "EMAIL_INVALID",
  phone: "PHONE_INVALID",
  postcode: "POSTCODE_INVALID",
  desa_code: "AREA_UNKNOWN",
  variant_id: "VARIANT_UNKNOWN",
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  )
}

function toFieldError(issue: z.core.$ZodIssue, value: unknown): FieldError {
  const field = String(issue.path.at(-1) ?? "")
  const isEmpty = value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  if (isEmpty && field !== "quantity") return { code: "FIELD_REQUIRED" }
  const own = CODE_OF_FIELD[field]
  if (own) return { code: own }
  if (issue.code === "too_small")
    return { code: "FIELD_TOO_SHORT", values: { minimum: Number(issue.minimum) } }
  if (issue.code === "too_big") return { code: "FIELD_TOO_LONG", values: { maximum: Number(issue.maximum) } }
  return { code: "INPUT_INVALID" }
}

/**
 * Reads an input with its contract before anything is sent.
 * @returns the parsed input, or INPUT_INVALID with the first mistake of each field, keyed by its path
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): ActionResult<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, data: parsed.data }
  const fieldErrors: FieldErrors = {}
  for (const issue of parsed.error.issues) {
    fieldErrors[issue.path.map(String).join(".")] ??= toFieldError(issue, valueAt(input, issue.path))
  }
  return { ok: false, code: "INPUT_INVALID", fieldErrors }
}

/**
 * The backend's answer as the answer of an action; its English message stays behind.
 * @throws StoreUnreachableError when the backend failed, which no form can mend
 */
export function fromStore<T>(result: StoreResult<T>): ActionResult<T> {
  if (result.ok) return result
  if (result.status >= 500) throw new StoreUnreachableError(`${result.status} ${result.error.code}`)
  return { ok: false, code: result.error.code, fieldErrors: result.error.fields }
}

/**
 * Runs the work of an action. What nobody expected is logged under an id; the visitor gets UNEXPECTED and
 * that id, never the message. Redirects and "not found" of the framework pass through.
 * @param name of the action, for the log
 */
export async function runAction<T>(
  name: string,
  work: () => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error)
    const id = randomUUID().slice(0, 8)
    console.error(`[${id}] ${name} failed`, error)
    return { ok: false, code: "UNEXPECTED", values: { id } }
  }
}
