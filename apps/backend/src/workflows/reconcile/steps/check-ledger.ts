import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { bookRefund } from "../../ledger/book-refund"
import { postSales } from "../../ledger/post-sales"
import { loadParts } from "../../purchase/load-parts"
import { purchaseLock } from "../../purchase/purchase-lock"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"
import { ledgerProblems } from "../ledger-problems"
import { looseEntries } from "../loose-entries"
import { differingPurchases } from "../purchase-ledger"
import { underLock } from "../under-lock"

async function problemsOf(container: MedusaContainer, id: string): Promise<string[]> {
  return (await differingPurchases(container, { id })).flatMap(ledgerProblems)
}

/** Writes again what a crash left out; each write finds what stands already. The caller holds the purchase's lock. */
async function writeMissing(container: MedusaContainer, purchase_id: string): Promise<void> {
  const { splits, payment_method } = await loadParts(container, { id: purchase_id })
  const paid = splits.filter(({ captured_at }) => captured_at)
  await postSales(container, {
    purchase_id,
    order_ids: paid.map(({ order_id }) => order_id),
    is_cash: payment_method === "cod",
  })
  const promised = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listBuyerRefunds(
      { purchase_id, status: "promised", order_id: { $ne: null } },
      { select: ["id"], take: null, order: { created_at: "ASC", id: "ASC" } },
    )
  for (const { id } of promised) await bookRefund(container, id)
  const left = await problemsOf(container, purchase_id)
  if (left.length > 0) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, left.join("; "))
}

async function checkPurchase(container: MedusaContainer, subject: string): Promise<Finding[]> {
  // Again while nobody moves its money.
  return underLock(container, purchaseLock(subject), async () => {
    const problems = await problemsOf(container, subject)
    if (problems.length === 0) return []
    const finding = { check: "ledger", subject, what: problems.join("; ") } as const
    return [await repaired(finding, () => writeMissing(container, subject))]
  })
}

export const checkLedgerStepId = "check-ledger"

/** Whether every rupiah of purchases, refunds and payouts stands in the ledger; what a crash left out is written. */
export const checkLedgerStep = createStep(
  checkLedgerStepId,
  async ({ now, since }: ReconcileInput, { container }) => {
    const span = { to: settledBefore(now), ...(since && { from: new Date(since) }) }
    const findings: Finding[] = []
    for (const row of await differingPurchases(container, span)) {
      if (ledgerProblems(row).length > 0) findings.push(...(await checkPurchase(container, row.id)))
    }
    for (const { subject, expected, is } of await looseEntries(container)) {
      const what = `its entries sum to ${is} instead of ${expected}`
      findings.push({ check: "ledger", subject, what, repaired: false })
    }
    return new StepResponse(findings)
  },
)
