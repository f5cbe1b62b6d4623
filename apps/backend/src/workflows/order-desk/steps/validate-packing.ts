import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskActs, deskStage, refusePacking } from "@sebiduk/domain"
import { conflict, conflictAt, refusedField } from "../../../refused"
import { standing } from "../../purchase/parcel-view"
import { factsOf, piecesOf } from "../desk-view"
import { loadDeskRow } from "../load-desk-order"
import type { PackParcelInput } from "../pack-parcel"

export const validatePackingStepId = "validate-packing"

/**
 * Whether pieces may go into a parcel, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409), CHOICE_INVALID (400), QUANTITY_ABOVE_LEFT (409)
 */
export const validatePackingStep = createStep(
  validatePackingStepId,
  async ({ order_id, lines, key }: PackParcelInput, { container }) => {
    const row = await loadDeskRow(container, order_id)
    const isAgain = key !== undefined && standing(row.order).some(({ metadata }) => metadata?.key === key)
    if (isAgain) return new StepResponse({ is_packed: true })
    const pieces = piecesOf(row)
    const refusal = refusePacking(pieces, lines)
    if (refusal?.code === "CHOICE_INVALID") {
      const path = `lines.${refusal.index}.${refusal.field}`
      throw refusedField(path, { code: "CHOICE_INVALID" }, "Each line of the order once")
    }
    const facts = factsOf(row)
    const isAllPacked = pieces.every(({ quantity, packed }) => packed >= quantity)
    // Of an order that is all packed the quantity is what is wrong: a second parcel was packed meanwhile.
    if (!deskActs(facts).includes("pack") && !(deskStage(facts) === "to_ship" && isAllPacked)) {
      throw conflict("ORDER_STATE", "The order is not to be packed", { state: deskStage(facts) })
    }
    if (refusal) {
      const error = { code: "QUANTITY_ABOVE_LEFT" as const, values: refusal.values }
      throw conflictAt(`lines.${refusal.index}.quantity`, error, "So many pieces are not left to pack")
    }
    return new StepResponse({ is_packed: false })
  },
)
