import {
  AbstractPaymentProvider,
  BigNumber,
  MathBN,
  MedusaError,
  PaymentActions,
} from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"

/**
 * Money that people move and people see: there is nobody to ask, so nothing is done here. Authorised means "the buyer
 * knows how to pay", captured means "somebody of ours saw the money"; what comes and goes stands in the ledger.
 */
export abstract class PaymentByHand<
  Options = Record<string, unknown>,
> extends AbstractPaymentProvider<Options> {
  constructor(
    container: Record<string, unknown>,
    protected readonly options: Options,
  ) {
    super(container, options)
  }

  /** What the buyer is told, kept at the payment as it was at that moment. */
  protected instructions(): Record<string, unknown> {
    return {}
  }

  override async initiatePayment({
    amount,
    currency_code,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const rupiah = MathBN.convert(amount)
    if (currency_code.toLowerCase() !== "idr" || !rupiah.isInteger() || rupiah.isNegative())
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `not whole rupiah: ${rupiah.toString()} ${currency_code}`,
      )
    const id = `${this.getIdentifier()}_${context?.idempotency_key ?? crypto.randomUUID()}`
    return { id, data: this.instructions() }
  }

  override async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: "authorized", data }
  }

  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data }
  }

  override async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data }
  }

  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data }
  }

  override async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  override async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data }
  }

  override async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: "pending" }
  }

  /** Nobody sends us anything. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED, data: { session_id: "", amount: new BigNumber(0) } }
  }
}
