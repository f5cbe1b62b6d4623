import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { theOnly } from "./the-only"

const Level = z.object({ stocked_quantity: z.coerce.number(), reserved_quantity: z.coerce.number() })

/** What is on hand of an inventory item, and what of it is promised. */
export async function stockOf(
  container: MedusaContainer,
  inventory_item_id: string,
): Promise<z.infer<typeof Level>> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({ inventory_item_id })
  return Level.parse(theOnly(levels))
}

const Totals = z.object({
  orders: z.number(),
  reserved: z.array(z.number()),
  payments: z.array(z.object({ amount: z.number(), captured: z.boolean(), cancelled: z.boolean() })),
  collections: z.array(z.object({ status: z.string(), amount: z.number(), authorized_amount: z.number() })),
})

/** Everything a sale leaves behind, counted in the whole database. */
export async function soldInAll(container: MedusaContainer): Promise<z.infer<typeof Totals>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, reservations, payments, collections] = await Promise.all([
    query.graph({ entity: "order", fields: ["id"] }),
    query.graph({ entity: "reservation", fields: ["quantity"] }),
    query.graph({ entity: "payment", fields: ["amount", "captured_at", "canceled_at"] }),
    query.graph({ entity: "payment_collection", fields: ["status", "amount", "authorized_amount"] }),
  ])
  return Totals.parse({
    orders: orders.data.length,
    reserved: reservations.data.map(({ quantity }) => Number(quantity)).sort((a, b) => a - b),
    payments: payments.data.map(({ amount, captured_at, canceled_at }) => ({
      amount: Number(amount),
      captured: captured_at !== null,
      cancelled: canceled_at !== null,
    })),
    collections: collections.data.map(({ status, amount, authorized_amount }) => ({
      status: String(status),
      amount: Number(amount),
      authorized_amount: Number(authorized_amount),
    })),
  })
}

const Splits = z.array(
  z.object({
    order_id: z.string(),
    total: z.coerce.number(),
    captured_total: z.coerce.number(),
    refunded_total: z.coerce.number(),
  }),
)

/** Each shop's part of the payments in the whole database, and what core's orders know of it. */
export async function splitsOf(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_split",
    fields: ["order_id", "total", "captured_total", "refunded_total"],
    pagination: { skip: 0, take: 1_000, order: { part: "ASC" } },
  })
  const rows = Splits.parse(data)
  const transactions = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: rows.map(({ order_id }) => order_id) }, { take: null })
  return rows.map(({ order_id, total, captured_total, refunded_total }) => ({
    total,
    captured: captured_total,
    refunded: refunded_total,
    transactions: transactions
      .filter((row) => row.order_id === order_id)
      .map(({ amount }) => Number(amount))
      .sort((a, b) => a - b),
  }))
}
