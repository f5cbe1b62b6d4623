import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../../modules/returns"
import type { NewReturn } from "../../../modules/returns/new-return"
import type { ReturnsService } from "../../../modules/returns/service"

export const createReturnStepId = "create-return"

/** Writes a return; the caller holds the purchase's lock. Taken back, its photos can be named again. */
export const createReturnStep = createStep(
  createReturnStepId,
  async (input: NewReturn, { container }) => {
    const id = await container.resolve<ReturnsService>(RETURNS_MODULE).open(input)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ReturnsService>(RETURNS_MODULE).deleteReturnRequests(id)
  },
)
