import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "../../../refused"
import type { CartFacts } from "../cart-facts"

type Input = { cart: CartFacts; line_id: string }

export const findCartLineStepId = "find-cart-line"

/** The line of this cart; a line of another cart answers like an unknown one. */
export const findCartLineStep = createStep(findCartLineStepId, async ({ cart, line_id }: Input) => {
  const line = cart.items.find(({ id }) => id === line_id)
  if (!line) throw notFound("NOT_FOUND", "There is no such line in this cart")
  return new StepResponse({ id: line.id, variant_id: line.variant_id, quantity: line.quantity })
})
