import { errorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ErrorCode, type ErrorBody, type FieldError } from "@sebiduk/contracts"

const coreErrorHandler = errorHandler()

/** A refusal the caller can act on; becomes the `ErrorBody` of `packages/contracts` with its HTTP status. */
export class ApiError extends Error {
  constructor(
    readonly status: 400 | 404 | 409 | 429,
    readonly body: ErrorBody,
  ) {
    super(body.message)
    this.name = "ApiError"
  }
}

/** 400 naming one input field. */
export const refusedField = (field: string, error: FieldError, message: string): ApiError =>
  new ApiError(400, { code: error.code, message, fields: { [field]: error } })

/** 404; a foreign id and an unknown one answer alike. */
export const notFound = (code: ErrorCode, message: string): ApiError => new ApiError(404, { code, message })

/** 409 naming the present state. */
export const conflict = (code: ErrorCode, message: string): ApiError => new ApiError(409, { code, message })

/** Workflows hand errors on as plain objects, so our code travels in `MedusaError.code`. */
function bodyOfWorkflowError(error: unknown): { status: 400 | 404 | 409; body: ErrorBody } | undefined {
  if (typeof error !== "object" || error === null) return undefined
  const { code, message, type } = error as { code?: unknown; message?: unknown; type?: unknown }
  const known = ErrorCode.safeParse(code)
  if (!known.success) return undefined
  const status = type === MedusaError.Types.NOT_FOUND ? 404 : type === MedusaError.Types.CONFLICT ? 409 : 400
  return { status, body: { code: known.data, message: typeof message === "string" ? message : known.data } }
}

/** Error handler of every route: ours as `ErrorBody`, everything else as core answers it. */
export function handleError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (error instanceof ApiError) {
    res.status(error.status).json(error.body)
    return
  }
  const ours = bodyOfWorkflowError(error)
  if (ours) {
    res.status(ours.status).json(ours.body)
    return
  }
  coreErrorHandler(error as MedusaError, req, res, next)
}
