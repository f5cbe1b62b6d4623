import type { MedusaContainer } from "@medusajs/framework/types"
import { refusePayout, type LeftOutReason } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { availableBalances } from "./available-balances"
import { payoutAccounts } from "./payout-accounts"

/** What a shop could be sent, and why it is not; whole rupiah. */
export type JudgedBalance = { seller_id: string; amount: number; reason: LeftOutReason | undefined }

/** Which shops the next payout would leave out and why; as many statements for one as for all. */
export async function judgePayouts(
  container: MedusaContainer,
  of: { now: Date; seller_id?: string },
): Promise<{ minimum_idr: number; judged: JudgedBalance[] }> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const [balances, { payout_minimum_idr: minimum_idr }] = await Promise.all([
    availableBalances(container, of),
    ledger.settings(),
  ])
  const accounts = await payoutAccounts(
    container,
    balances.map(({ seller_id }) => seller_id),
  )
  const withAccount = new Set(accounts.map(({ seller_id }) => seller_id))
  const refused = await ledger.refusedAccounts(accounts)
  const judged = balances.map(({ seller_id, amount }) => ({
    seller_id,
    amount,
    reason: refusePayout(amount, {
      minimum: minimum_idr,
      has_account: withAccount.has(seller_id),
      is_refused: refused.has(seller_id),
    }),
  }))
  return { minimum_idr, judged }
}
