import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { memberCartLock } from "./cart-owner"
import { findOpenCartStep } from "./steps/find-open-cart"

export type OpenCartInput = {
  sales_channel_id: string
  /** Who is signed in; null for a guest. */
  member: { customer_id: string; email: string } | null
}

const findRegionStep = createStep("find-region", async (_: undefined, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["id"], pagination: { take: 1 } })
  return new StepResponse(z.object({ id: z.string() }).parse(data[0]).id)
})

export const openCartWorkflowId = "open-cart"

/** Opens an empty cart in the one region of the shop. A member has one open cart at a time, which is the answer. */
export const openCartWorkflow = createWorkflow(openCartWorkflowId, (input: OpenCartInput) => {
  const key = transform({ input }, ({ input }) =>
    input.member ? [memberCartLock(input.member.customer_id)] : [],
  )
  acquireLockStep({ key, timeout: 5, ttl: 30 })
  const open = findOpenCartStep(
    transform({ input }, ({ input }) => ({ customer_id: input.member?.customer_id ?? null })),
  )
  const created = when("no-open-cart", { open }, ({ open }) => open.cart_id === null).then(() => {
    const region_id = findRegionStep()
    const cart = transform({ input, region_id }, ({ input, region_id }) => ({
      region_id,
      sales_channel_id: input.sales_channel_id,
      currency_code: "idr",
      ...(input.member ?? {}),
    }))
    return createCartWorkflow.runAsStep({ input: cart })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(
    transform({ open, created }, ({ open, created }) => open.cart_id ?? created?.id ?? ""),
  )
})
