import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { between, repaired, type Finding, type ReconcileInput } from "../finding"
import { loadRecentPurchases } from "../recent-purchases"

const PaymentRow = z.object({
  id: z.string(),
  amount: z.coerce.number(),
  payment_collection_id: z.string(),
  captured_at: z.coerce.date().nullable(),
  captures: z.array(z.object({ id: z.string() })).default([]),
})
const PAYMENT_FIELDS = ["id", "amount", "payment_collection_id", "captured_at", "captures.id"]

export const checkPaymentsStepId = "check-payments"

/** Payments that pay no purchase, and purchases that stand and no payment pays. */
export const checkPaymentsStep = createStep(
  checkPaymentsStepId,
  async (input: ReconcileInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const recent = await loadRecentPurchases(container, input)
    const standing = recent.filter(({ splits }) => splits.some(({ cancelled_at }) => !cancelled_at))
    const [ofAll, ofStanding] = await Promise.all([
      query.graph({
        entity: "payment",
        fields: PAYMENT_FIELDS,
        filters: { canceled_at: null, created_at: between(input) },
      }),
      query.graph({
        entity: "payment",
        fields: PAYMENT_FIELDS,
        filters: {
          canceled_at: null,
          payment_collection_id: standing.map(({ payment_collection_id }) => payment_collection_id),
        },
      }),
    ])
    const payments = PaymentRow.array().parse(ofAll.data)
    const known = await purchases.listPurchases(
      { payment_collection_id: payments.map(({ payment_collection_id }) => payment_collection_id) },
      { select: ["payment_collection_id"], take: null },
    )
    // One that was cut off counts: it is finished or cleared by its own check.
    const bought = new Set(known.map(({ payment_collection_id }) => payment_collection_id))
    const findings: Finding[] = []
    for (const { id, amount, captured_at, captures, payment_collection_id } of payments) {
      if (bought.has(payment_collection_id)) continue
      const finding = { check: "payments", subject: id, what: `${amount} rupiah for no purchase` } as const
      const isTaken = captured_at !== null || captures.length > 0
      findings.push(
        isTaken
          ? { ...finding, what: `${finding.what}, and the money was taken`, repaired: false }
          : await repaired(finding, () => container.resolve(Modules.PAYMENT).cancelPayment(id)),
      )
    }
    const paid = new Set(
      PaymentRow.array()
        .parse(ofStanding.data)
        .map(({ payment_collection_id }) => payment_collection_id),
    )
    for (const { id, total, payment_collection_id } of standing) {
      if (paid.has(payment_collection_id)) continue
      findings.push({
        check: "payments",
        subject: id,
        what: `a purchase of ${total} rupiah without a payment`,
        repaired: false,
      })
    }
    return new StepResponse(findings)
  },
)
