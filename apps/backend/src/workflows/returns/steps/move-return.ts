import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { ReturnMove } from "../../../modules/returns/move-return"
import type { ReturnsService } from "../../../modules/returns/service"
import { conflict } from "../../../refused"

export const moveReturnStepId = "move-return"

/**
 * Moves a return on. Somebody else's move between plan and write wins.
 * @returns the id of the row that says what happened
 * @throws Refused RETURN_STATE (409) naming the present state
 */
export const moveReturnStep = createStep(
  moveReturnStepId,
  async (move: ReturnMove, { container }) => {
    const returns = container.resolve<ReturnsService>(RETURNS_MODULE)
    const { lines, ...before } = await returns.retrieveReturnRequest(move.id, { relations: ["lines"] })
    const event_id = await returns.move(move)
    if (!event_id) {
      const { state } = await returns.retrieveReturnRequest(move.id, { select: ["state"] })
      throw conflict("RETURN_STATE", "The return is in another state", { state })
    }
    return new StepResponse(event_id, {
      event_id,
      request: {
        id: before.id,
        state: before.state,
        state_at: before.state_at,
        due_at: before.due_at,
        goods_back: before.goods_back,
        courier: before.courier,
        waybill: before.waybill,
        sent_at: before.sent_at,
        arrived_at: before.arrived_at,
      },
      lines: lines.map(({ id, offered, settled, good }) => ({ id, offered, settled, good })),
    })
  },
  async (before, { container }) => {
    if (!before) return
    const returns = container.resolve<ReturnsService>(RETURNS_MODULE)
    await returns.deleteReturnEvents(before.event_id)
    await returns.updateReturnRequestLines(before.lines)
    await returns.updateReturnRequests(before.request)
  },
)
