import { createStep } from "@medusajs/framework/workflows-sdk"
import { ErrorCode } from "@sebiduk/contracts"
import { MAX_CART_LINES, MAX_LINE_QUANTITY, refuseQuantity } from "@sebiduk/domain"
import { conflict, refusedField } from "../../../refused"

type Input = {
  /** Pieces of the variant the cart would hold in the end. */
  quantity: number
  available: number
  /** Lines the cart would hold in the end. */
  lines: number
}

export const validateQuantityStepId = "validate-quantity"

/** Refuses a quantity that cannot be sold, naming what would be valid. */
export const validateQuantityStep = createStep(
  validateQuantityStepId,
  async ({ quantity, available, lines }: Input) => {
    const refusal = refuseQuantity({ quantity, available, maximum: MAX_LINE_QUANTITY })
    if (refusal) {
      const code = ErrorCode.parse(refusal.code)
      throw refusedField(
        "quantity",
        { code, values: refusal.values },
        `Quantity ${quantity} cannot be bought`,
      )
    }
    if (lines > MAX_CART_LINES) {
      throw conflict("CART_TOO_MANY_LINES", `A cart holds at most ${MAX_CART_LINES} lines`)
    }
  },
)
