import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { resumePurchaseWorkflow } from "../../purchase/resume-purchase"
import { between, repaired, type Finding, type ReconcileInput } from "../finding"

export const checkUnfinishedStepId = "check-unfinished"

/** Purchases that were cut off while they were made are finished when they are paid for, else cleared away. */
export const checkUnfinishedStep = createStep(
  checkUnfinishedStepId,
  async (input: ReconcileInput, { container }) => {
    const cutOff = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listPurchases(
        { placed_at: null, created_at: { $lt: between(input).$lt } },
        { select: ["id", "cart_id"], take: null, order: { created_at: "ASC" } },
      )
    const findings: Finding[] = []
    for (const { id, cart_id } of cutOff) {
      const what = `cut off while it was made of the cart ${cart_id}`
      findings.push(
        await repaired({ check: "unfinished", subject: id, what }, () =>
          resumePurchaseWorkflow(container).run({ input: { cart_id } }),
        ),
      )
    }
    return new StepResponse(findings)
  },
)
