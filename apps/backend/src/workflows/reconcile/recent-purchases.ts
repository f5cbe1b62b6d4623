import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { between, type ReconcileInput } from "./finding"

const Amount = z.coerce.number()
const Instant = z.coerce.date().nullable()

const SplitRow = z.object({
  id: z.string(),
  order_id: z.string(),
  item_total: Amount,
  delivery_total: Amount,
  total: Amount,
  captured_total: Amount,
  refunded_total: Amount,
  accepted_at: Instant,
  cancelled_at: Instant,
})

const Row = z.object({
  id: z.string(),
  payment_collection_id: z.string(),
  item_total: Amount,
  delivery_total: Amount,
  total: Amount,
  placed_at: z.coerce.date(),
  paid_at: Instant,
  splits: z.array(SplitRow),
})

/** A placed purchase with its parts. */
export type RecentPurchase = z.infer<typeof Row>

/** Purchases with their parts, in one query. */
export async function loadPurchases(container: MedusaContainer, filters: object): Promise<RecentPurchase[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "purchase", fields: ["*", "splits.*"], filters })
  return Row.array().parse(data)
}

/** The placed purchases that nobody is at work on. */
export const loadRecentPurchases = (
  container: MedusaContainer,
  input: ReconcileInput,
): Promise<RecentPurchase[]> => loadPurchases(container, { placed_at: between(input) })
