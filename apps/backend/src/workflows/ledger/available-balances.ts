import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { AvailableBalance } from "../../modules/ledger/available-balances"
import type { LedgerService } from "../../modules/ledger/service"

/**
 * What shops may be paid at an instant, whole rupiah, negative ones too: entries of orders that are released by then and
 * not held, and entries of no order. One statement for all shops, or for one.
 */
export const availableBalances = (
  container: MedusaContainer,
  of: { now: Date; seller_id?: string },
): Promise<AvailableBalance[]> => container.resolve<LedgerService>(LEDGER_MODULE).availableBalances(of)
