import { PaymentByHand } from "../payment-by-hand"

export type TransferOptions = { bank: string; account_number: string; account_holder: string }

/** Bank transfer: the buyer is told the account, the office sees the money there. */
export class PaymentTransferService extends PaymentByHand<TransferOptions> {
  static override identifier = "transfer"

  protected override instructions(): Record<string, unknown> {
    const { bank, account_number, account_holder } = this.options
    return { bank, account_number, account_holder }
  }
}
