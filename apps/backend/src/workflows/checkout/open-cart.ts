import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"

export type OpenCartInput = { sales_channel_id: string }

const findRegionStep = createStep("find-region", async (_: undefined, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["id"], pagination: { take: 1 } })
  return new StepResponse(z.object({ id: z.string() }).parse(data[0]).id)
})

export const openCartWorkflowId = "open-cart"

/** Opens an empty cart in the one region of the shop. */
export const openCartWorkflow = createWorkflow(openCartWorkflowId, (input: OpenCartInput) => {
  const region_id = findRegionStep()
  const created = createCartWorkflow.runAsStep({
    input: { region_id, sales_channel_id: input.sales_channel_id, currency_code: "idr" },
  })
  return new WorkflowResponse(transform({ created }, ({ created }) => created.id))
})
