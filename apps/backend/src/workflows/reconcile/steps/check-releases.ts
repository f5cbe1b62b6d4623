import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { releaseOrderWorkflow } from "../../ledger/release-order"
import { unreleasedOrders } from "../../ledger/unreleased-orders"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"

export const checkReleasesStepId = "check-releases"

/** Orders that arrived and nobody wrote down from when the shop may be paid. */
export const checkReleasesStep = createStep(
  checkReleasesStepId,
  async ({ now, since }: ReconcileInput, { container }) => {
    const findings: Finding[] = []
    for (const { order_id, arrived_at } of await unreleasedOrders(container, { since })) {
      if (arrived_at >= settledBefore(now)) continue
      const what = "it arrived and its money would never be available"
      findings.push(
        await repaired({ check: "releases", subject: order_id, what }, () =>
          releaseOrderWorkflow(container).run({ input: { order_id } }),
        ),
      )
    }
    return new StepResponse(findings)
  },
)
