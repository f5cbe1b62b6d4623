import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnableNow } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import { loadReturnsOf } from "../load-returns-of"
import { toPaidLines } from "../returnable-lines"

export const refuseNothingReturnableStepId = "refuse-nothing-returnable"

/** @throws Refused RETURN_NOT_ARRIVED, RETURN_TOO_LATE (409) when nothing of a purchase may be given back now */
export const refuseNothingReturnableStep = createStep(
  refuseNothingReturnableStepId,
  async (purchase_id: string, { container }) => {
    const now = new Date()
    const { orders, returns } = await loadReturnsOf(container, purchase_id)
    const lines = orders.flatMap((order) => toPaidLines(order, returns))
    if (lines.some((line) => returnableNow(line, now).left > 0)) return new StepResponse(undefined)
    throw lines.some(({ arrivals }) => arrivals.length > 0)
      ? conflict("RETURN_TOO_LATE", "Nothing can be given back any more", { until: "none" })
      : conflict("RETURN_NOT_ARRIVED", "Nothing of this order has arrived")
  },
)
