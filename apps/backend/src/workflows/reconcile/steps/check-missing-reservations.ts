import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { purchaseLock } from "../../purchase/purchase-lock"
import { repaired, type Finding, type ReconcileInput } from "../finding"
import { keepMissing, missingReservations } from "../missing-reservations"
import { loadPurchases, loadRecentPurchases, type RecentPurchase } from "../recent-purchases"
import { underLock } from "../under-lock"

const openOrders = ({ splits }: RecentPurchase): string[] =>
  splits.filter(({ cancelled_at }) => !cancelled_at).map(({ order_id }) => order_id)

export const checkMissingReservationsStepId = "check-missing-reservations"

/** Goods that were bought, are not packed, and are kept for nobody. */
export const checkMissingReservationsStep = createStep(
  checkMissingReservationsStepId,
  async (input: ReconcileInput, { container }) => {
    const purchases = await loadRecentPurchases(container, input)
    const suspects = new Set(
      (await missingReservations(container, purchases.flatMap(openOrders))).map(({ order_id }) => order_id),
    )
    const findings: Finding[] = []
    for (const { id, splits } of purchases) {
      if (!splits.some(({ order_id }) => suspects.has(order_id))) continue
      await underLock(container, purchaseLock(id), async () => {
        const now = await loadPurchases(container, { id })
        for (const missing of await missingReservations(container, now.flatMap(openOrders))) {
          const { order_id, line_item_id, inventory_item_id, quantity } = missing
          const what = `${quantity} of ${inventory_item_id} not kept for the order ${order_id}`
          findings.push(
            await repaired({ check: "reservations", subject: line_item_id, what }, () =>
              keepMissing(container, missing),
            ),
          )
        }
      })
    }
    return new StepResponse(findings)
  },
)
