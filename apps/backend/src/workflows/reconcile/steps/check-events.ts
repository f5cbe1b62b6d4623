import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { recordPurchaseEventsWorkflow } from "../../purchase/record-purchase-events"
import { eventKey } from "../../purchase/steps/record-events"
import { expectedEvents } from "../expected-events"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"
import { loadRecentPurchases } from "../recent-purchases"

export const checkEventsStepId = "check-events"

/** What happened to a purchase and nobody wrote down is written, so that the mails about it follow. */
export const checkEventsStep = createStep(checkEventsStepId, async (input: ReconcileInput, { container }) => {
  const purchases = await loadRecentPurchases(container, input)
  const expected = await expectedEvents(container, purchases, settledBefore(input.now))
  const written = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPurchaseEvents({ purchase_id: purchases.map(({ id }) => id) }, { select: ["key"], take: null })
  const keys = new Set(written.map(({ key }) => key))
  const findings: Finding[] = []
  for (const event of expected.filter((each) => !keys.has(eventKey(each)))) {
    const what = `it was ${event.kind} (${event.subject}) and nobody wrote it down`
    findings.push(
      await repaired({ check: "events", subject: event.purchase_id, what }, () =>
        recordPurchaseEventsWorkflow(container).run({
          input: { purchase_id: event.purchase_id, events: [event] },
        }),
      ),
    )
  }
  return new StepResponse(findings)
})
