import { errorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { asRefused, conflict, type Refused } from "../refused"

/** What core and the lock provider refuse beneath our own checks, which a race can get past. */
const REFUSAL_OF_CODE: Readonly<Record<string, Refused>> = {
  LOCK_TAKEN: conflict("COMPLETION_IN_PROGRESS", "Another request is at work on this; try again"),
  [MedusaError.Codes.INSUFFICIENT_INVENTORY]: conflict("QUANTITY_ABOVE_STOCK", "There is not enough left"),
}

const coreErrorHandler = errorHandler()

/** Error handler of every route: a refusal of ours as its `ErrorBody`, everything else as core answers it. */
export function handleError(
  error: MedusaError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const refused = asRefused(error) ?? REFUSAL_OF_CODE[error.code ?? ""]
  if (refused) {
    res.status(refused.status).json(refused.body)
    return
  }
  coreErrorHandler(error, req, res, next)
}
