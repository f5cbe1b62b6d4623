import { StripeProviderService } from "@medusajs/payment-stripe/dist/services"
import type {
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
} from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toCharge, toSen } from "./amount"
import { stripeClient, type StripeAccess } from "./client"
import { refundOnce } from "./refund-once"

/**
 * Cards by Stripe: authorised in the buyer's browser, captured by us once the purchase stands. Amounts are whole rupiah
 * outside and hundredths inside; `data` is Stripe's intent as it is, in hundredths.
 */
export class PaymentStripeService extends StripeProviderService {
  static override identifier = "stripe"

  constructor(container: Record<string, unknown>, access: StripeAccess) {
    const { apiKey, webhookSecret } = access
    super(container, { apiKey, webhookSecret, capture: false, automaticPaymentMethods: true })
    this.stripe_ = stripeClient(access)
  }

  /** Nothing but names goes along: core opens a session anew with the data of the one before. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    toCharge(input.amount, input.currency_code)
    const { session_id, metadata } = input.data ?? {}
    return super.initiatePayment({ ...input, data: { session_id, metadata } })
  }

  /** The client retries by itself; and an answer that is not clear opens no session, as nobody could pay by it. */
  override async executeWithRetry<T>(apiCall: () => Promise<T>): Promise<T> {
    return apiCall()
  }

  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    toCharge(input.amount, input.currency_code)
    return super.updatePayment(input)
  }

  /** Under a key of its own each time: cancelling twice is cancelling once, and a kept 500 would bar the way for a day. */
  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return super.cancelPayment({ ...(data && { data }) })
  }

  /** A hold that cannot be let go now is let go by `reconcile`; another way to pay must not wait for it. */
  override async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    try {
      return await this.cancelPayment({ ...(data && { data }) })
    } catch {
      return { ...(data && { data }) }
    }
  }

  /**
   * An intent is taken once, whatever the key: what is taken already is the answer.
   * `data.capture_idr` is what is owed where that became less than the card holds, in whole rupiah.
   */
  override async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { capture_idr, ...held } = data ?? {}
    const id = String(held["id"])
    const owed = typeof capture_idr === "number" ? { amount_to_capture: toSen(capture_idr, "idr") } : {}
    // The client takes an empty object for no options at all.
    const options = context?.idempotency_key ? { idempotencyKey: context.idempotency_key } : undefined
    try {
      return { data: { ...(await this.stripe_.paymentIntents.capture(id, owed, options)) } }
    } catch (error) {
      const intent = await this.stripe_.paymentIntents.retrieve(id)
      if (intent.status === "succeeded") return { data: { ...intent } }
      throw error instanceof Error ? this.buildError("capturePayment", error) : error
    }
  }

  /**
   * Core's key is new with each try, so a try after a lost answer would give the money back twice. `data.refund_key`
   * names the refund for good, `data.refund_is_gone` says that the money went by another way; the caller writes both to
   * the payment before.
   * @throws Error with Stripe's words; the same refund may be tried again
   */
  override async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { refund_key, refund_is_gone, ...intent } = data ?? {}
    if (refund_is_gone === true) return { data: intent }
    const key = typeof refund_key === "string" ? refund_key : context?.idempotency_key
    if (typeof intent["id"] !== "string" || !key) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A refund needs its payment and its key")
    }
    const refund = { payment_intent: intent["id"], amount: toSen(amount, "idr"), key }
    try {
      await refundOnce(this.stripe_, refund)
    } catch (error) {
      throw error instanceof Error ? this.buildError("refundPayment", error) : error
    }
    return { data: intent }
  }

  /** The intent as it is; the official provider would turn its amount into rupiah, and only here. */
  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const intent = await this.stripe_.paymentIntents.retrieve(String(data?.["id"]))
    return { data: { ...intent } }
  }
}
