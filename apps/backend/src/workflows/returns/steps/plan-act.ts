import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PURCHASE_EVENT_KINDS } from "../../../modules/purchase/models/purchase-event"
import type { ReturnMove } from "../../../modules/returns/move-return"
import type { ActOnReturnInput } from "../act-on-return"
import { loadReturnRow } from "../load-return"
import { orderNumbers } from "../order-numbers"
import { planAct, type Act } from "../plan-act"
import { returnedStock } from "../returned-stock"

type News = (typeof PURCHASE_EVENT_KINDS)[number]

/** What people hear of by mail; the rest stands on their pages. */
const NEWS: Readonly<Partial<Record<Act["act"], News>>> = {
  accept: "return_answered",
  offer: "return_answered",
  refuse: "return_answered",
  decide: "return_decided",
}

export const planActStepId = "plan-act"

/**
 * What an act makes of a return, looked at under the purchase's lock.
 * @throws Refused RETURN_NOT_FOUND (404), RETURN_STATE (409), and what `planAct` refuses (400)
 */
export const planActStep = createStep(
  planActStepId,
  async ({ return_id, act, actor, now }: ActOnReturnInput, { container }) => {
    const row = await loadReturnRow(container, return_id)
    const move = planAct(row, act, actor, new Date(now))
    const news = NEWS[act.act]
    const stays: ReturnMove = {
      id: row.id,
      from: row.state,
      to: row.state,
      at: now,
      due_at: null,
      changes: {},
      lines: [],
      event: { kind: "lapsed", by: "clock", by_id: "", by_name: "", text: null, amount: null },
    }
    return new StepResponse({
      changes: move !== undefined,
      move: move ?? stays,
      order_id: row.order_id,
      seller_id: row.seller_id,
      number: (await orderNumbers(container, [row.order_id])).get(row.order_id) ?? row.order_id,
      news: news ? [news] : [],
      stock: move ? await returnedStock(container, row, move) : [],
    })
  },
)
