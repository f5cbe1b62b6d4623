import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bankFile, payoutBatchNumber, type BatchStatus } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { notFound } from "../../refused"

export type BankFile = { number: string; status: BatchStatus; text: string; sha256: string }

/**
 * The bank file of a batch, made of what was written when it was planned: the same bytes each time, whatever became of
 * its lines.
 * @throws Refused PAYOUT_NOT_FOUND (404)
 */
export async function readBankFile(container: MedusaContainer, batch_id: string): Promise<BankFile> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const [batch] = await ledger.listPayoutBatches({ id: batch_id }, { take: 1 })
  if (!batch) throw notFound("PAYOUT_NOT_FOUND", "There is nothing here")
  const payouts = await ledger.listPayouts({ batch_id }, { take: null, order: { id: "ASC" } })
  const text = bankFile(batch.display_id, payouts)
  return {
    number: payoutBatchNumber(batch.display_id),
    status: batch.status,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
  }
}
