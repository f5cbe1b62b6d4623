import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adjustmentEntries } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict } from "../../../refused"
import type { AdjustBalanceInput } from "../adjust-balance"

export const adjustBalanceStepId = "adjust-balance"

/**
 * Writes an adjustment into the ledger, where nothing is taken away again; the caller holds the lock of its key.
 * @throws Refused ADJUSTMENT_KEY_USED (409)
 */
export const adjustBalanceStep = createStep(
  adjustBalanceStepId,
  async ({ adjustment, actor }: AdjustBalanceInput, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const { key, seller_id, counter, amount_idr, reason } = adjustment
    const entries = adjustmentEntries({ key, seller_id, counter, amount: amount_idr })
    const known = await ledger.listLedgerEntries({ key: entries.map((entry) => entry.key) }, { take: null })
    if (known.length === 0) {
      await ledger.post(entries, { reason, created_by: actor.id })
      return new StepResponse({ is_new: true })
    }
    const isSame = entries.every((entry) =>
      known.some(
        (row) =>
          row.key === entry.key &&
          row.seller_id === entry.seller_id &&
          row.amount === entry.amount &&
          row.reason === reason,
      ),
    )
    if (!isSame) throw conflict("ADJUSTMENT_KEY_USED", "The key stands for another adjustment")
    return new StepResponse({ is_new: false })
  },
)
