import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PURCHASE_EVENT_KINDS } from "../../../modules/purchase/models/purchase-event"
import type { PurchaseService } from "../../../modules/purchase/service"

export type NewPurchaseEvent = {
  purchase_id: string
  kind: (typeof PURCHASE_EVENT_KINDS)[number]
  order_id?: string
  /** What makes it one of its kind: the id of the purchase, order or parcel it happened to. */
  subject: string
}

/** @returns what tells it from all others */
export const eventKey = ({ kind, subject }: Pick<NewPurchaseEvent, "kind" | "subject">): string =>
  `${kind}:${subject}`

export const recordEventsStepId = "record-events"

/** Writes down what happened to purchases; what stands there already is left as it is. */
export const recordEventsStep = createStep(
  recordEventsStepId,
  async (happened: NewPurchaseEvent[], { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const rows = happened.map(({ subject, ...event }) => ({
      ...event,
      key: eventKey({ kind: event.kind, subject }),
    }))
    const known = await purchases.listPurchaseEvents(
      { key: rows.map(({ key }) => key) },
      { select: ["key"], take: rows.length },
    )
    const keys = new Set(known.map(({ key }) => key))
    const created = await purchases.createPurchaseEvents(rows.filter(({ key }) => !keys.has(key)))
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0)
      await container.resolve<PurchaseService>(PURCHASE_MODULE).deletePurchaseEvents(ids)
  },
)
