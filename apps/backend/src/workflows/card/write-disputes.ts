import type { MedusaContainer } from "@medusajs/framework/types"
import { disputeEntries, disputeEndEntries } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import type { PaymentGateway } from "../../providers/payment-gateway"
import { shareRefund } from "./write-returned"

type Payment = { gateway: PaymentGateway; purchase_id: string; reference: string }

/**
 * Money that buyers' banks took back. While a dispute is open the buyer owes it; won, it is back; lost, it was a refund
 * that shops, office and marketplace bear as they would bear any other.
 */
export async function writeDisputes(
  container: MedusaContainer,
  { gateway, purchase_id, reference }: Payment,
): Promise<void> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  for (const { id, amount_idr, status } of await gateway.listDisputes(reference)) {
    await ledger.post(disputeEntries({ id, amount: amount_idr }), { purchase_id, reason: id })
    if (status === "open") continue
    await ledger.post(disputeEndEntries({ id, amount: amount_idr }), { purchase_id, reason: id })
    if (status === "lost")
      await shareRefund(container, { purchase_id, subject: `dispute:${id}`, cause: "dispute", amount_idr })
  }
}
