import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict, forbidden, notFound } from "../../../refused"
import { readBankFile } from "../bank-file-of"
import type { DecidePayoutBatchInput } from "../decide-payout-batch"

export const decideBatchStepId = "decide-batch"

/**
 * Approves or rejects a draft; it stands.
 * @returns the batch's number, and the SHA-256 of the file that it became
 * @throws Refused PAYOUT_NOT_FOUND (404), APPROVER_IS_MAKER, APPROVER_ADJUSTED (403), PAYOUT_STATE (409)
 */
export const decideBatchStep = createStep(
  decideBatchStepId,
  async ({ batch_id, to, reason, actor }: DecidePayoutBatchInput, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const outcome = await ledger.decideBatch({ batch_id, to, by: actor.id, reason: reason || null })
    if (!outcome.done) {
      const { state } = outcome
      if (!state) throw notFound("PAYOUT_NOT_FOUND", "There is nothing here")
      if (state === "draft") {
        const { made_by } = await ledger.retrievePayoutBatch(batch_id)
        if (made_by === actor.id) throw forbidden("APPROVER_IS_MAKER", "Somebody else approves what you made")
        throw forbidden("APPROVER_ADJUSTED", "Somebody else approves what you adjusted")
      }
      throw conflict("PAYOUT_STATE", `The batch is ${state}`, { state })
    }
    const { number, sha256 } = await readBankFile(container, batch_id)
    return new StepResponse({ number, sha256 })
  },
)
