import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cardGateway } from "../../../gateways"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { PaymentGateway, PaymentState } from "../../../providers/payment-gateway"
import { messageOf } from "../../../refused"
import { listCardSessions } from "../../card/card-session"
import { syncCard } from "../../card/sync-card"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"

/** Payments looked at with one round of queries. */
const A_ROUND = 100

export const checkCardsStepId = "check-cards"

/** Cards that paid for no purchase, purchases that lost their card's money, refunds and disputes nobody told us of. */
export const checkCardsStep = createStep(checkCardsStepId, async (input: ReconcileInput, { container }) => {
  const gateway = cardGateway()
  const findings: Finding[] = []
  if (!gateway) return new StepResponse(findings)
  try {
    const settled = settledBefore(input.now)
    let round: PaymentState[] = []
    for await (const state of gateway.listPayments(new Date(input.since ?? 0))) {
      if (state.created_at < settled) round.push(state)
      if (round.length < A_ROUND) continue
      findings.push(...(await checkRound(container, gateway, round)))
      round = []
    }
    findings.push(...(await checkRound(container, gateway, round)))
  } catch (error) {
    const what = `the provider of cards cannot be asked: ${messageOf(error)}`
    findings.push({ check: "cards", subject: "stripe", what, repaired: false })
  }
  return new StepResponse(findings)
})

async function checkRound(
  container: MedusaContainer,
  gateway: PaymentGateway,
  states: PaymentState[],
): Promise<Finding[]> {
  const problems = await problemsOf(container, states)
  const findings: Finding[] = []
  for (const state of states) {
    const what = problems.get(state.reference)
    const finding = { check: "cards", subject: state.reference } as const
    if (what)
      findings.push(await repaired({ ...finding, what }, () => syncCard(container, gateway, state.reference)))
    if (!state.is_disputed) continue
    for (const { id, amount_idr, status } of await gateway.listDisputes(state.reference)) {
      const disputed = `the buyer's bank disputes ${amount_idr} rupiah (${id}); answer it with the provider`
      if (status === "open") findings.push({ ...finding, what: disputed, repaired: false })
    }
  }
  return findings
}

/** What does not agree of each payment, by its reference; three queries for all. */
async function problemsOf(container: MedusaContainer, states: PaymentState[]): Promise<Map<string, string>> {
  const sessions = await listCardSessions(container, { id: states.map(({ session_id }) => session_id) })
  const purchases = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPurchases(
      { payment_collection_id: sessions.map(({ payment_collection_id }) => payment_collection_id) },
      { relations: ["splits"], take: null },
    )
  const refunds = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listBuyerRefunds(
      { purchase_id: purchases.map(({ id }) => id), method: "card", status: "paid" },
      { select: ["purchase_id", "amount", "cause"], take: null },
    )
  const problems = new Map<string, string>()
  for (const state of states) {
    const session = sessions.find(({ reference }) => reference === state.reference)
    const purchase =
      session?.is_used &&
      purchases.find((row) => row.payment_collection_id === session.payment_collection_id && row.placed_at)
    const booked = refunds.filter(
      (row) => purchase && row.purchase_id === purchase.id && row.cause !== "dispute",
    )
    const what = purchase
      ? problemOfPaid(state, {
          is_paid: Boolean(purchase.paid_at),
          stands: purchase.splits.some(({ cancelled_at }) => !cancelled_at),
          returned_idr: booked.reduce((sum, { amount }) => sum + amount, 0),
        })
      : problemOfStray(state)
    if (what) problems.set(state.reference, what)
  }
  return problems
}

function problemOfStray({ stage, amount_idr, taken_idr, returned_idr }: PaymentState): string | undefined {
  if (stage === "held") return `a card is held for ${amount_idr} rupiah and no purchase`
  const left = taken_idr - returned_idr
  return stage === "taken" && left > 0 ? `a card paid ${left} rupiah for no purchase` : undefined
}

type Ours = { is_paid: boolean; stands: boolean; returned_idr: number }

function problemOfPaid(state: PaymentState, ours: Ours): string | undefined {
  const { stage, taken_idr, returned_idr } = state
  if (!ours.is_paid) {
    if (stage === "held") return "a card's money is not taken yet"
    if (stage === "taken") return `a card paid ${taken_idr} rupiah that the purchase knows nothing of`
    return ours.stands ? "the card that pays a purchase was let go" : undefined
  }
  return returned_idr > ours.returned_idr
    ? `${returned_idr - ours.returned_idr} rupiah went back to a card that no refund tells of`
    : undefined
}
