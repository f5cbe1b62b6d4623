import { z } from "@medusajs/framework/zod"
import { ErrorBody, type ErrorCode, type FieldError } from "@sebiduk/contracts"

export type RefusalStatus = 400 | 404 | 409 | 429

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

/** 409 naming the present state. */
export const conflict = (code: ErrorCode, message: string): Refused => new Refused(409, { code, message })

const RefusedShape = z.object({
  status: z.union([z.literal(400), z.literal(404), z.literal(409), z.literal(429)]),
  body: ErrorBody,
})

/** The refusal in a caught value, also after it passed through a workflow; undefined for every other error. */
export function asRefused(error: unknown): { status: RefusalStatus; body: ErrorBody } | undefined {
  return RefusedShape.safeParse(error).data
}
