import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { RefundCause } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { loadParts } from "../purchase/load-parts"

/**
 * Writes a promised refund to the payment it came from, the order and its part; the caller holds the purchase's lock. A
 * card's provider pays it by that, and it is paid; for other payments the provider does nothing and a bank file pays.
 * Each write is looked for first, so that a crash between two of them gives nothing twice and loses nothing.
 */
export async function bookRefund(container: MedusaContainer, refund_id: string): Promise<void> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
  const refund = await ledger.retrieveBuyerRefund(refund_id)
  const { order_id, amount } = refund
  if (!order_id) return
  const { payment, splits } = await loadParts(container, { id: refund.purchase_id })
  const split = splits.find((part) => part.order_id === order_id)
  if (!payment || !split)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${refund_id} has no payment`)
  if (amount > 0) {
    await giveBack(container, payment.id, { id: refund_id, amount, is_gone: isGone(refund.cause) })
    await writeTransaction(container, { order_id, refund_id, amount })
  }
  const booked = await ledger.listBuyerRefunds({ order_id }, { select: ["amount"], take: null })
  await purchases.updatePaymentSplits({
    id: split.id,
    refunded_total: booked.reduce((sum, row) => sum + row.amount, 0),
  })
  if (refund.method === "card" || amount === 0) await ledger.settleRefund(refund_id)
}

/** Made on the provider's own pages, or taken back by the buyer's bank: it is only written down. */
const isGone = (cause: RefundCause): boolean => cause === "provider" || cause === "dispute"

async function giveBack(
  container: MedusaContainer,
  payment_id: string,
  refund: { id: string; amount: number; is_gone: boolean },
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { refunds, data } = await payments.retrievePayment(payment_id, { relations: ["refunds"] })
  if (refunds?.some(({ note }) => note === refund.id)) return
  // Core deletes its refund when the provider fails, and with it the key under which the provider would know it again.
  const keyed = {
    id: payment_id,
    data: { ...data, refund_key: refund.id, ...(refund.is_gone && { refund_is_gone: true }) },
  }
  await payments.updatePayment(keyed)
  await payments.refundPayment({ payment_id, amount: refund.amount, note: refund.id })
}

async function writeTransaction(
  container: MedusaContainer,
  refund: { order_id: string; refund_id: string; amount: number },
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const transaction = { order_id: refund.order_id, reference: "refund", reference_id: refund.refund_id }
  const [written] = await orders.listOrderTransactions(transaction, { take: 1 })
  if (written) return
  await orders.addOrderTransactions([{ ...transaction, amount: -refund.amount, currency_code: "idr" }])
}
