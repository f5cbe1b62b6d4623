import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { bookRefund } from "../../ledger/book-refund"
import { purchaseLock } from "../../purchase/purchase-lock"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"
import { underLock } from "../under-lock"

/** The job for it runs every five minutes. */
const LATE_MS = 15 * 60_000

export const checkRefundsStepId = "check-refunds"

/** Refunds of cards that were promised long ago and not paid, and those of nothing, which nobody pays. */
export const checkRefundsStep = createStep(
  checkRefundsStepId,
  async ({ now }: ReconcileInput, { container }) => {
    const late = await container.resolve<LedgerService>(LEDGER_MODULE).listBuyerRefunds(
      {
        status: "promised",
        order_id: { $ne: null },
        created_at: { $lt: settledBefore(now, LATE_MS) },
        $or: [{ method: "card" }, { amount: 0 }],
      },
      { select: ["id", "purchase_id", "amount"], take: null, order: { created_at: "ASC", id: "ASC" } },
    )
    const findings: Finding[] = []
    for (const { id, purchase_id, amount } of late) {
      const what = `${amount} rupiah promised back and not paid`
      findings.push(
        await repaired({ check: "refunds", subject: id, what }, () =>
          underLock(container, purchaseLock(purchase_id), () => bookRefund(container, id)),
        ),
      )
    }
    return new StepResponse(findings)
  },
)
