import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import { findParcel } from "../find-parcel"
import { loadDeskRow } from "../load-desk-order"
import type { UnpackParcelInput } from "../unpack-parcel"

export const validateUnpackingStepId = "validate-unpacking"

/**
 * Whether a parcel may be opened again, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND and PARCEL_NOT_FOUND (404), ORDER_STATE (409) once it is on its way
 */
export const validateUnpackingStep = createStep(
  validateUnpackingStepId,
  async ({ order_id, parcel_id }: UnpackParcelInput, { container }) => {
    const parcel = findParcel(await loadDeskRow(container, order_id), parcel_id)
    if (parcel.shipped_at) {
      throw conflict("ORDER_STATE", "The parcel is on its way already", { state: "shipped" })
    }
    return new StepResponse({ is_open: parcel.canceled_at !== null })
  },
)
