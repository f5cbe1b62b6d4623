import { createStep } from "@medusajs/framework/workflows-sdk"
import type { CartFacts } from "../cart-facts"
import { refuseProblems } from "../cart-rules"

export const refuseProblemsStepId = "refuse-problems"

/** Sends a buyer away early whose goods are gone: when many want the last ones, most are. */
export const refuseProblemsStep = createStep(refuseProblemsStepId, async (cart: CartFacts) => {
  refuseProblems(cart)
})
