import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../../refused"

/** A provider that catches up sends a burst; whoever guesses signatures sends more. */
const perAddress = new RateLimiterMemory({ keyPrefix: "notice", points: 600, duration: 60 })

/** Counts a notice in this process before anything looks at it. */
export async function noticeLimit(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    await perAddress.consume(req.ip ?? "")
  } catch {
    next(new Refused(429, { code: "TOO_MANY_REQUESTS", message: "Too many notices; wait a minute" }))
    return
  }
  next()
}
