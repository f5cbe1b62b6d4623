import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { purchaseLock } from "../../purchase/purchase-lock"
import type { Finding, ReconcileInput } from "../finding"
import { moneyProblems, type MoneyFacts } from "../money-problems"
import { loadPurchases, loadRecentPurchases, type RecentPurchase } from "../recent-purchases"
import { underLock } from "../under-lock"

const Amounts = z.array(z.object({ amount: z.coerce.number() })).default([])
const PaymentRow = z.object({ payment_collection_id: z.string(), captures: Amounts, refunds: Amounts })

const sum = (rows: readonly { amount: number }[]): number => rows.reduce((all, { amount }) => all + amount, 0)

/** The money of purchases as their payments and core's orders know it; two queries. */
async function factsOf(
  container: MedusaContainer,
  purchases: readonly RecentPurchase[],
): Promise<Map<string, MoneyFacts>> {
  const [{ data }, transactions] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "payment",
      fields: ["payment_collection_id", "captures.amount", "refunds.amount"],
      filters: {
        payment_collection_id: purchases.map(({ payment_collection_id }) => payment_collection_id),
      },
    }),
    container
      .resolve(Modules.ORDER)
      .listOrderTransactions(
        { order_id: purchases.flatMap(({ splits }) => splits.map(({ order_id }) => order_id)) },
        { select: ["order_id", "amount"], take: null },
      ),
  ])
  const payments = PaymentRow.array().parse(data)
  const moved = new Map<string, number>()
  for (const { order_id, amount } of transactions)
    moved.set(order_id, (moved.get(order_id) ?? 0) + Number(amount))
  return new Map(
    purchases.map(({ id, payment_collection_id, item_total, delivery_total, total, splits }) => {
      const own = payments.filter((payment) => payment.payment_collection_id === payment_collection_id)
      const parts = splits.map((split) => ({
        order_id: split.order_id,
        item_total: split.item_total,
        delivery_total: split.delivery_total,
        total: split.total,
        captured: split.captured_total,
        refunded: split.refunded_total,
        transactions: moved.get(split.order_id) ?? 0,
      }))
      return [
        id,
        {
          item_total,
          delivery_total,
          total,
          parts,
          captured: sum(own.flatMap(({ captures }) => captures)),
          refunded: sum(own.flatMap(({ refunds }) => refunds)),
        },
      ]
    }),
  )
}

export const checkMoneyStepId = "check-money"

/** Whether the parts, the payment and the orders of each purchase tell the same sums; nothing of it is changed. */
export const checkMoneyStep = createStep(checkMoneyStepId, async (input: ReconcileInput, { container }) => {
  const facts = await factsOf(container, await loadRecentPurchases(container, input))
  const findings: Finding[] = []
  for (const [subject, suspect] of facts) {
    if (moneyProblems(suspect).length === 0) continue
    // Again while nobody moves its money.
    const again = await underLock(container, purchaseLock(subject), async () =>
      factsOf(container, await loadPurchases(container, { id: subject })),
    )
    const problems = [...again.values()].flatMap(moneyProblems)
    findings.push(...problems.map((what): Finding => ({ check: "money", subject, what, repaired: false })))
  }
  return new StepResponse(findings)
})
