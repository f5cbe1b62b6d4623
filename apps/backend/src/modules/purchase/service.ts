import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { BankReceipt } from "./models/bank-receipt"
import { PaymentSplit } from "./models/payment-split"
import { Purchase } from "./models/purchase"
import { PurchaseEvent } from "./models/purchase-event"
import { ReceiptMatch } from "./models/receipt-match"
import { TransferProof } from "./models/transfer-proof"

/** What was paid at once, each shop's part of it, and the money that came in for it by transfer. */
export class PurchaseService extends MedusaService({
  BankReceipt,
  PaymentSplit,
  Purchase,
  PurchaseEvent,
  ReceiptMatch,
  TransferProof,
}) {
  /** What came in for a purchase by transfer, whole rupiah. */
  @InjectManager()
  async receivedFor(purchase_id: string, @MedusaContext() context: Context = {}): Promise<number> {
    const matches = await this.listReceiptMatches(
      { purchase_id },
      { select: ["amount"], take: null },
      context,
    )
    return matches.reduce((sum, { amount }) => sum + amount, 0)
  }
}
