import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { expirePurchasesWorkflow } from "../../purchase/expire-purchases"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"

/** The job for it runs every five minutes. */
const LATE_MS = 10 * 60_000

export const checkWaitsStepId = "check-waits"

/** Orders that should have been cancelled because nobody paid them in time. */
export const checkWaitsStep = createStep(checkWaitsStepId, async ({ now }: ReconcileInput, { container }) => {
  const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
  const late = {
    placed_at: { $ne: null },
    released_at: null,
    pay_until: { $lt: settledBefore(now, LATE_MS) },
  }
  const listLate = () =>
    purchases.listPaymentSplits(
      { cancelled_at: null, purchase: late },
      { select: ["order_id"], take: null, order: { created_at: "ASC" } },
    )
  const findings: Finding[] = []
  for (const { order_id } of await listLate()) {
    const finding = { check: "waits", subject: order_id, what: "not paid in time and still open" } as const
    findings.push(
      await repaired(finding, async () => {
        await expirePurchasesWorkflow(container).run({ input: { now } })
        if ((await listLate()).some((split) => split.order_id === order_id))
          throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "it is still open")
      }),
    )
  }
  return new StepResponse(findings)
})
