import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { allocate, refundableOf, type RefundCause } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import type { PaymentGateway } from "../../providers/payment-gateway"
import { refundPartWorkflow } from "../ledger/refund-part"
import { soldLines } from "../ledger/sale-of-order"
import { loadParts } from "../purchase/load-parts"

type Payment = { gateway: PaymentGateway; purchase_id: string; reference: string }

/** Refunds that somebody made on the provider's own pages: nobody knows for what, so every line bears its share. */
export async function writeReturned(
  container: MedusaContainer,
  { gateway, purchase_id, reference }: Payment,
): Promise<void> {
  for (const { id, refund_key, amount_idr } of await gateway.listRefunds(reference)) {
    if (refund_key) continue
    await shareRefund(container, { purchase_id, subject: `provider:${id}`, cause: "provider", amount_idr })
  }
}

type Gone = {
  purchase_id: string
  /** What it is, so that it is written once. */
  subject: string
  cause: RefundCause
  /** Whole rupiah that left already. */
  amount_idr: number
}

/**
 * Writes money that left already to the orders it was paid for, in proportion to what can still be given back of their
 * lines. What one try wrote before it was cut off, the next one leaves and shares out the rest.
 */
export async function shareRefund(
  container: MedusaContainer,
  { purchase_id, subject, cause, amount_idr }: Gone,
): Promise<void> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const { splits } = await loadParts(container, { id: purchase_id })
  const paid = splits.filter(({ captured_at }) => captured_at).map(({ order_id }) => order_id)
  const keyOf = (order_id: string): string => `${subject}:${order_id}`
  const written = await ledger.listBuyerRefunds({ key: paid.map(keyOf) }, { take: null })
  const lines = (
    await Promise.all(
      paid
        .filter((order_id) => !written.some(({ key }) => key === keyOf(order_id)))
        .map(async (order_id) =>
          (await soldLines(container, order_id)).map((line) => ({
            order_id,
            line_id: line.line_id,
            left: refundableOf(line),
          })),
        ),
    )
  ).flat()
  const owed = amount_idr - written.reduce((sum, { amount }) => sum + amount, 0)
  const left = lines.reduce((sum, line) => sum + line.left, 0)
  if (owed > left) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`[cards] ${subject} of ${purchase_id}: ${owed - left} rupiah more than was left of it`)
  }
  const total = Math.min(owed, left)
  if (total <= 0) return
  const shares = allocate(
    total,
    lines.map((line) => line.left),
  )
  for (const order_id of new Set(lines.map((line) => line.order_id))) {
    const shared = lines.flatMap((line, index) =>
      line.order_id === order_id ? [{ line_id: line.line_id, amount: shares[index] ?? 0 }] : [],
    )
    if (shared.every(({ amount }) => amount === 0)) continue
    await refundPartWorkflow(container).run({
      input: { purchase_id, order_id, key: keyOf(order_id), cause, lines: shared },
    })
  }
}
