import { z } from "@medusajs/framework/zod"
import { ErrorBody, type ErrorCode, type FieldError } from "@sebiduk/contracts"

const STATUSES = [400, 401, 403, 404, 409, 413, 429] as const
export type RefusalStatus = (typeof STATUSES)[number]

/**
 * A refusal the caller can act on: HTTP status and the `ErrorBody` of `packages/contracts`.
 * Thrown by routes and by workflow steps; a workflow hands it on as a plain object, so it is recognised by shape.
 */
export class Refused extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly body: ErrorBody,
  ) {
    super(body.message)
    this.name = "Refused"
  }
}

/** 400 naming one input field. */
export const refusedField = (field: string, error: FieldError, message: string): Refused =>
  new Refused(400, { code: error.code, message, fields: { [field]: error } })

/** 404; a foreign id and an unknown one answer alike. */
export const notFound = (code: ErrorCode, message: string): Refused => new Refused(404, { code, message })

/** 409; `values` name the present state. */
export const conflict = (code: ErrorCode, message: string, values?: ErrorBody["values"]): Refused =>
  new Refused(409, { code, message, ...(values && { values }) })

/** 409 naming the input field that does not fit the present state. */
export const conflictAt = (field: string, error: FieldError, message: string): Refused =>
  new Refused(409, { code: error.code, message, fields: { [field]: error } })

/** 401: nobody is signed in. */
export const loginRequired = (): Refused =>
  new Refused(401, { code: "LOGIN_REQUIRED", message: "Sign in first" })

/** 403: signed in, but this is not theirs to do. */
export const forbidden = (code: ErrorCode, message: string): Refused => new Refused(403, { code, message })

const RefusedShape = z.object({
  status: z.literal(STATUSES),
  body: ErrorBody,
})

/** The refusal in a caught value, also after it passed through a workflow; undefined for every other error. */
export function asRefused(error: unknown): { status: RefusalStatus; body: ErrorBody } | undefined {
  return RefusedShape.safeParse(error).data
}

const Failure = z.object({ message: z.string() })

/** What an error says, for a log; a workflow hands its errors on as plain objects. */
export const messageOf = (error: unknown): string => Failure.safeParse(error).data?.message ?? String(error)
