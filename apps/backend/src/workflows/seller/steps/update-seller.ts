import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerStatus } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

type Line = "beras" | "jambu" | "rotan"

export type SellerUpdate = {
  id: string
  handle?: string
  name?: string
  line?: Line
  status?: SellerStatus
  description_id?: string
  description_en?: string
  dispatch_days?: number
  returns_id?: string
  minimum_order_idr?: number | null
  holiday_from?: string | null
  holiday_until?: string | null
  holiday_note?: string | null
  submitted_at?: Date | null
}

export const updateSellerStepId = "update-seller"

/** Changes columns of one shop; the caller holds its lock, so the undo writes back the whole row. */
export const updateSellerStep = createStep(
  updateSellerStepId,
  async (update: SellerUpdate, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE)
    const before = await service.retrieveSeller(update.id)
    await service.updateSellers(update)
    return new StepResponse(update.id, {
      id: before.id,
      handle: before.handle,
      name: before.name,
      line: before.line,
      status: before.status,
      description_id: before.description_id,
      description_en: before.description_en,
      dispatch_days: before.dispatch_days,
      returns_id: before.returns_id,
      minimum_order_idr: before.minimum_order_idr,
      holiday_from: before.holiday_from,
      holiday_until: before.holiday_until,
      holiday_note: before.holiday_note,
      submitted_at: before.submitted_at,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve<SellerService>(SELLER_MODULE).updateSellers(before)
  },
)
