import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseShipping, trackingPage } from "@sebiduk/domain"
import { conflict, refusedField } from "../../../refused"
import { toSending } from "../../purchase/parcel-view"
import { findParcel, parcelNotFound } from "../find-parcel"
import { loadDeskRow } from "../load-desk-order"
import type { ShipParcelInput } from "../ship-parcel"

export const validateShippingStepId = "validate-shipping"

/**
 * Whether a parcel may go by a courier under a waybill, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND and PARCEL_NOT_FOUND (404), CHOICE_INVALID and FIELD_REQUIRED (400), ORDER_STATE (409)
 *   when it went under another
 */
export const validateShippingStep = createStep(
  validateShippingStepId,
  async ({ order_id, parcel_id, courier, waybill }: ShipParcelInput, { container }) => {
    const row = await loadDeskRow(container, order_id)
    const parcel = findParcel(row, parcel_id)
    if (parcel.canceled_at) throw parcelNotFound()
    const items = parcel.items.flatMap(({ line_item_id, quantity }) =>
      line_item_id ? [{ id: line_item_id, quantity }] : [],
    )
    const answer = { items, metadata: { ...parcel.metadata } }
    if (parcel.shipped_at) {
      const first = toSending(parcel)
      if (first.courier === courier && (first.waybills[0] ?? "") === waybill) {
        return new StepResponse({ ...answer, is_sent: true, labels: [] })
      }
      throw conflict("ORDER_STATE", "The parcel is on its way already", { state: "shipped" })
    }
    const service = row.order.shipping_methods[0]?.data.service ?? null
    const refusal = refuseShipping({ service, courier, waybill })
    if (refusal) {
      const code = refusal.field === "courier" ? "CHOICE_INVALID" : "FIELD_REQUIRED"
      throw refusedField(refusal.field, { code }, "A courier of the service, and its waybill")
    }
    const label = { tracking_number: waybill, tracking_url: trackingPage(courier) ?? "", label_url: "" }
    return new StepResponse({ ...answer, is_sent: false, labels: waybill === "" ? [] : [label] })
  },
)
