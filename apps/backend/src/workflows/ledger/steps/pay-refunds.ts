import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { payRefundWorkflow } from "../pay-refund"

const A_ROUND = 50

export const payRefundsStepId = "pay-refunds-round"

/** One refund after the other, each under its purchase's lock. */
export const payRefundsStep = createStep(payRefundsStepId, async (before: string, { container }) => {
  const promised = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listBuyerRefunds(
      { status: "promised", method: "card", created_at: { $lt: new Date(before) } },
      { select: ["id", "purchase_id"], take: A_ROUND, order: { created_at: "ASC" } },
    )
  for (const { id, purchase_id } of promised)
    await payRefundWorkflow(container).run({ input: { refund_id: id, purchase_id } })
  return new StepResponse(promised.length)
})
