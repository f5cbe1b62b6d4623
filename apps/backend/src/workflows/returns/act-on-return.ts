import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { isReturnOver } from "@sebiduk/domain"
import { messageOf } from "../../refused"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { recordAuditStep } from "../staff/steps/record-audit"
import type { Act, ReturnActor } from "./plan-act"
import { refundReturnWorkflow } from "./refund-return"
import { holdOrderStep } from "./steps/hold-order"
import { moveReturnStep } from "./steps/move-return"
import { planActStep } from "./steps/plan-act"

export type ActOnReturnInput = {
  return_id: string
  purchase_id: string
  act: Act
  actor: ReturnActor
  /** An instant, ISO. */
  now: string
}

export const actOnReturnWorkflowId = "act-on-return"

/**
 * Somebody does something about a return, or its time lapses: one act wins, the next finds what it led to. Goods that
 * came back good are stock at once. Safe to repeat. Throws Refused RETURN_NOT_FOUND (404), RETURN_STATE (409), and what
 * `planAct` refuses (400).
 * @returns the state it led to
 */
export const actOnReturnWorkflow = createWorkflow(actOnReturnWorkflowId, (input: ActOnReturnInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 15, ttl: 60 })
  const plan = planActStep(input)
  const event_id = when("something-changes", { plan }, ({ plan }) => plan.changes).then(() =>
    moveReturnStep(plan.move),
  )
  when("is-over", { plan }, ({ plan }) => plan.changes && isReturnOver(plan.move.to)).then(() => {
    holdOrderStep(transform({ plan }, ({ plan: { order_id, seller_id } }) => ({ order_id, seller_id })))
  })
  when("people-hear-of-it", { plan }, ({ plan }) => plan.changes && plan.news.length > 0).then(() => {
    recordEventsStep(
      transform({ input, plan, event_id }, ({ input: { purchase_id }, plan: { order_id, news }, event_id }) =>
        news.map((kind) => ({ purchase_id, order_id, kind, subject: event_id ?? "" })),
      ),
    )
    emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } })
  })
  when("goods-came-back", { plan }, ({ plan }) => plan.stock.length > 0).then(() => {
    adjustInventoryLevelsStep(plan.stock)
  })
  releaseLockStep({ key })
  when("the-office-decided", { input, plan }, ({ input, plan }) => {
    return plan.changes && input.actor.side === "office"
  }).then(() => {
    recordAuditStep(
      transform({ input, plan }, ({ input, plan: { number, move } }) => ({
        actor: { type: "staff" as const, id: input.actor.id, name: input.actor.name },
        action: `return.${input.act.act}`,
        subject_type: "return",
        subject_id: input.return_id,
        subject_label: number,
        reason: move.event.text,
        before: null,
        after: { amount_idr: move.event.amount },
      })),
    )
  })
  return new WorkflowResponse(transform({ plan }, ({ plan }) => ({ state: plan.move.to })))
})

/**
 * Acts on a return, and gives the money back where that is what follows. What goes wrong with the money is no mistake of
 * the act, which is written by then: the clock tries it again.
 * @throws Refused as the workflow
 */
export async function actOnReturn(container: MedusaContainer, input: ActOnReturnInput): Promise<void> {
  const { result } = await actOnReturnWorkflow(container).run({ input })
  if (result.state !== "refunding") return
  const { return_id, purchase_id, now } = input
  const { errors } = await refundReturnWorkflow(container).run({
    input: { return_id, purchase_id, now },
    throwOnError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { error } of errors)
    logger.error(`[returns] ${return_id} is paid back later: ${messageOf(error)}`)
}
