import "server-only"
import { randomUUID } from "node:crypto"
import { fieldErrors, type ErrorCode, type FieldError } from "@sebiduk/contracts"
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

/**
 * Reads an input with its contract before anything is sent.
 * @returns the parsed input, or INPUT_INVALID with the first mistake of each field, keyed by its path
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): ActionResult<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, data: parsed.data }
  return { ok: false, code: "INPUT_INVALID", fieldErrors: fieldErrors(parsed.error.issues, input) }
}

/**
 * The backend's answer as the answer of an action; its English message stays behind.
 * @throws StoreUnreachableError when the backend failed, which no form can mend
 */
export function fromStore<T>(result: StoreResult<T>): ActionResult<T> {
  if (result.ok) return result
  if (result.status >= 500) throw new StoreUnreachableError(`${result.status} ${result.error.code}`)
  const { code, values, fields } = result.error
  return { ok: false, code, values, fieldErrors: fields }
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
