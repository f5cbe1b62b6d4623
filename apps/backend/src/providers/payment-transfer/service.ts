import { AbstractPaymentProvider, BigNumber, PaymentActions } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"

export type TransferOptions = { bank: string; account_number: string; account_holder: string }

/**
 * Bank transfer checked by people: authorising means "the buyer was told where to pay", capturing means "the office
 * saw the money on the account".
 */
export class PaymentTransferService extends AbstractPaymentProvider<TransferOptions> {
  static override identifier = "transfer"

  constructor(
    container: Record<string, unknown>,
    private readonly account: TransferOptions,
  ) {
    super(container, account)
  }

  override async initiatePayment(): Promise<InitiatePaymentOutput> {
    const { bank, account_number, account_holder } = this.account
    return { id: `transfer_${crypto.randomUUID()}`, data: { bank, account_number, account_holder } }
  }

  override async authorizePayment(input: {
    data?: Record<string, unknown>
  }): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data: input.data }
  }

  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: input.data }
  }

  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: input.data }
  }

  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: input.data }
  }

  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: input.data }
  }

  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: input.data }
  }

  override async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: "pending" }
  }

  /** A bank sends us nothing. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED, data: { session_id: "", amount: new BigNumber(0) } }
  }
}
