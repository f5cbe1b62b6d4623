import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { heldEntries, transferCodeEntries } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { openSplits } from "../../purchase/load-parts"
import { loadTransferMoney } from "../transfer-money"

const sum = (rows: readonly { amount: number }[]): number => rows.reduce((all, { amount }) => all + amount, 0)

export const postTransferStepId = "post-transfer"

/**
 * Writes into the ledger what came in and no sale took: the code, and what is held for the buyer; what is too much or
 * too late is promised back. The caller holds the purchase's lock. Safe to repeat; nothing is taken away again, so it
 * stands last.
 */
export const postTransferStep = createStep(postTransferStepId, async (purchase_id: string, { container }) => {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const { parts, received } = await loadTransferMoney(container, purchase_id)
  if (received === 0) return new StepResponse(0)
  const [codes, held, promised] = await Promise.all([
    ledger.listLedgerEntries({ purchase_id, kind: "transfer_code" }, { take: null }),
    ledger.listLedgerEntries({ purchase_id, kind: "overpayment", account: "buyers" }, { take: null }),
    ledger.listBuyerRefunds({ purchase_id, cause: "overpayment" }, { take: null }),
  ])
  const captured = parts.splits.reduce((all, { captured_total }) => all + captured_total, 0)
  const over = Math.max(0, received - captured)
  const code = parts.paid_at && codes.length === 0 ? Math.min(parts.transfer_code ?? 0, over) : sum(codes)
  const keep = over - code
  await ledger.post(
    [...transferCodeEntries(purchase_id, code), ...heldEntries(purchase_id, held.length, keep - sum(held))],
    { purchase_id },
  )
  const is_over = parts.paid_at !== null || openSplits(parts).length === 0
  const owed = is_over ? keep - sum(promised) : 0
  if (owed > 0) {
    const key = `overpayment:${purchase_id}:${promised.length}`
    await ledger.promiseSurplus({ key, purchase_id, amount: owed })
  }
  return new StepResponse(owed)
})
