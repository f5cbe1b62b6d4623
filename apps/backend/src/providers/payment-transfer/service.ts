import { PaymentByHand } from "../payment-by-hand"

export type TransferOptions = { bank: string; account_number: string; account_holder: string }

/** Bank transfer: the buyer is told the account, the office sees the money there. */
export class PaymentTransferService extends PaymentByHand<TransferOptions> {
  static override identifier = "transfer"

  constructor(
    container: Record<string, unknown>,
    private readonly account: TransferOptions,
  ) {
    super(container, account)
  }

  protected override instructions(): Record<string, unknown> {
    const { bank, account_number, account_holder } = this.account
    return { bank, account_number, account_holder }
  }
}
