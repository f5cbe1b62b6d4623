import { errorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import { asRefused } from "../refused"

const coreErrorHandler = errorHandler()

/** Error handler of every route: a refusal of ours as its `ErrorBody`, everything else as core answers it. */
export function handleError(
  error: MedusaError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refused = asRefused(error)
  if (refused) {
    res.status(refused.status).json(refused.body)
    return
  }
  coreErrorHandler(error, req, res, next)
}
