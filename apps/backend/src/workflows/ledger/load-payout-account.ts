import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutAccountResponse } from "@sebiduk/contracts"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { notFound } from "../../refused"

/**
 * The account of one line, unmasked.
 * @throws Refused PAYOUT_NOT_FOUND (404), also for a line of another batch
 */
export async function loadPayoutAccount(
  container: MedusaContainer,
  { batch_id, payout_id }: { batch_id: string; payout_id: string },
): Promise<PayoutAccountResponse> {
  const [payout] = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listPayouts({ id: payout_id, batch_id }, { select: ["account_number"], take: 1 })
  if (!payout) throw notFound("PAYOUT_NOT_FOUND", "There is nothing here")
  return { account_number: payout.account_number }
}
