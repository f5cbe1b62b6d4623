import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payoutBatchNumber, type BatchKind } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { availableBalances } from "../available-balances"
import { payoutAccounts } from "../payout-accounts"

type Input = { kind: BatchKind; made_by: string | null }

async function planSellers(container: MedusaContainer, made_by: string | null): Promise<string | null> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const now = new Date()
  const [balances, { payout_minimum_idr: minimum }] = await Promise.all([
    availableBalances(container, { now }),
    ledger.settings(),
  ])
  const due = balances.filter(({ amount }) => amount >= Math.max(minimum, 1))
  const accounts = await payoutAccounts(
    container,
    due.map(({ seller_id }) => seller_id),
  )
  return ledger.planSellerPayouts({ now, minimum, accounts, made_by })
}

export const planPayoutsStepId = "plan-payouts"

/**
 * Plans a batch, all of it in one transaction. It stands: what it took is in no balance any more, and the next plan
 * does not find it.
 * @returns null when there is nothing to pay
 */
export const planPayoutsStep = createStep(
  planPayoutsStepId,
  async ({ kind, made_by }: Input, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const id =
      kind === "sellers" ? await planSellers(container, made_by) : await ledger.planRefundPayouts({ made_by })
    if (id === null) return new StepResponse<PlannedBatch | null>(null)
    const { display_id, total } = await ledger.retrievePayoutBatch(id)
    return new StepResponse<PlannedBatch | null>({ id, number: payoutBatchNumber(display_id), total })
  },
)

/** Total in whole rupiah. */
export type PlannedBatch = { id: string; number: string; total: number }
