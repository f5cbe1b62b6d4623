import { errorHandler, getHttpResponseFromError } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { ErrorBody } from "@sebiduk/contracts"
import { asRefused, conflict, type Refused } from "../refused"

/** What core and the lock provider refuse beneath our own checks, which a race can get past. */
const REFUSAL_OF_CODE: Readonly<Record<string, Refused>> = {
  LOCK_TAKEN: conflict("COMPLETION_IN_PROGRESS", "Another request is at work on this; try again"),
  [MedusaError.Codes.INSUFFICIENT_INVENTORY]: conflict("QUANTITY_ABOVE_STOCK", "There is not enough left"),
}

/** A path whose percent-encoding is broken names nothing. */
const BROKEN_PATH: ErrorBody = { code: "NOT_FOUND", message: "There is nothing here" }

const OURS =
  /^\/(?:files|evidence|seller|store\/(?:areas|catalogue|checkout|members|orders)|admin\/(?:audit|evidence|licences|registry|sellers|staff|verification))\b/

const coreErrorHandler = errorHandler()

/** What core makes of an error on a route of ours, in our shape; a fault's own words stay in the log. */
function answerAsOurs(error: MedusaError, req: MedusaRequest, res: MedusaResponse): void {
  const { statusCode } = getHttpResponseFromError(error)
  const isFault = statusCode >= 500
  if (isFault) req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(error.message, error)
  const body: ErrorBody = isFault
    ? { code: "UNEXPECTED", message: "Something went wrong on our side" }
    : { code: "INPUT_INVALID", message: error.message }
  res.status(statusCode).json(body)
}

/** Error handler of every route: a refusal of ours as its `ErrorBody`, everything else as core answers it. */
export function handleError(
  error: MedusaError | URIError,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (error instanceof URIError) {
    res.status(404).json(BROKEN_PATH)
    return
  }
  const refused = asRefused(error) ?? REFUSAL_OF_CODE[error.code ?? ""]
  if (refused) {
    res.status(refused.status).json(refused.body)
    return
  }
  if (OURS.test(req.path)) answerAsOurs(error, req, res)
  else coreErrorHandler(error, req, res, next)
}
