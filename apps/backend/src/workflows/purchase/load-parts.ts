import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PAYMENT_METHODS } from "@sebiduk/domain"
import { notFound } from "../../refused"

const Amount = z.coerce.number()

const SplitRow = z.object({
  id: z.string(),
  order_id: z.string(),
  seller_id: z.string(),
  total: Amount,
  captured_at: z.coerce.date().nullable(),
  captured_total: Amount,
  refunded_total: Amount,
  cancelled_at: z.coerce.date().nullable(),
})

const Row = z.object({
  id: z.string(),
  payment_collection_id: z.string(),
  display_id: Amount,
  payment_method: z.enum(PAYMENT_METHODS),
  transfer_code: z.number().nullable(),
  kept_until: z.coerce.date().nullable(),
  paid_at: z.coerce.date().nullable(),
  splits: z.array(SplitRow),
})

const PaymentRow = z.object({
  id: z.string(),
  captured_at: z.coerce.date().nullable(),
  canceled_at: z.coerce.date().nullable(),
})

export type Split = z.infer<typeof SplitRow>
/** A purchase as whoever moves its money sees it. */
export type PurchaseParts = z.infer<typeof Row> & { payment: z.infer<typeof PaymentRow> | undefined }

/**
 * The parts of a purchase and its one payment.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadParts(
  container: MedusaContainer,
  by: { id: string } | { payment_collection_id: string },
): Promise<PurchaseParts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "purchase", fields: ["*", "splits.*"], filters: by })
  const found: unknown = data[0]
  if (!found) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const purchase = Row.parse(found)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: Object.keys(PaymentRow.shape),
    filters: { payment_collection_id: purchase.payment_collection_id },
  })
  const [payment] = PaymentRow.array()
    .parse(payments)
    .filter(({ canceled_at }) => !canceled_at)
  return { ...purchase, payment }
}

/** What is still to be paid or was paid: the parts that nobody cancelled. */
export const openSplits = ({ splits }: PurchaseParts): Split[] =>
  splits.filter(({ cancelled_at }) => !cancelled_at)
