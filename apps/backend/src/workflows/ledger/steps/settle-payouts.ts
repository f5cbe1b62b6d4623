import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { payoutBatchNumber } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict, notFound, refusedField } from "../../../refused"
import type { NewPurchaseEvent } from "../../purchase/steps/record-events"
import type { SettlePayoutsInput } from "../settle-payouts"

export const settlePayoutsStepId = "settle-payouts"

/**
 * Notes what the bank did with lines of an approved batch; it stands.
 * @returns the batch's number; ids of what shops were paid or not; what happened to the purchases of refunds
 * @throws Refused REASON_REQUIRED (400), PAYOUT_NOT_FOUND (404), PAYOUT_STATE (409)
 */
export const settlePayoutsStep = createStep(
  settlePayoutsStepId,
  async ({ batch_id, payout_id, outcome, reason, actor }: SettlePayoutsInput, { container }) => {
    if (outcome === "failed" && reason === "")
      throw refusedField(
        "reason",
        { code: "REASON_REQUIRED" },
        "Say what the bank said; the receiver reads it",
      )
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const { ids, ...settled } = await ledger.settlePayouts({
      batch_id,
      ...(payout_id !== undefined && { payout_id }),
      to: outcome,
      by: actor.id,
      reason: outcome === "failed" ? reason : null,
    })
    if (!settled.done) {
      if (!settled.state) throw notFound("PAYOUT_NOT_FOUND", "There is nothing here")
      throw conflict("PAYOUT_STATE", `It is ${settled.state}`, { state: settled.state })
    }
    const { display_id } = await ledger.retrievePayoutBatch(batch_id)
    const payouts = await ledger.listPayouts({ id: ids }, { take: null })
    const refunds = await ledger.listBuyerRefunds(
      { id: payouts.flatMap(({ refund_id }) => refund_id ?? []) },
      { take: null },
    )
    const events = refunds.map(({ id, purchase_id, order_id }): NewPurchaseEvent => {
      const payout = payouts.find(({ refund_id }) => refund_id === id)
      return {
        purchase_id,
        ...(order_id !== null && { order_id }),
        kind: outcome === "paid" ? "refund_paid" : "refund_account",
        // Each time a bank refuses is told of anew.
        subject: outcome === "paid" ? id : `${id}:${payout?.id ?? ""}`,
      }
    })
    return new StepResponse({
      number: payoutBatchNumber(display_id),
      toShops: payouts.filter(({ seller_id }) => seller_id !== null).map(({ id }) => ({ id })),
      events,
      purchases: [...new Set(refunds.map(({ purchase_id }) => purchase_id))].map((id) => ({ id })),
      count: ids.length,
    })
  },
)
