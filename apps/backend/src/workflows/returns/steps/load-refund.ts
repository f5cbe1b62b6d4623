import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReturnMove } from "../../../modules/returns/move-return"
import { loadReturnRow } from "../load-return"
import type { RefundReturnInput } from "../refund-return"
import { settledOf } from "../return-row"

export const loadRefundStepId = "load-refund"

/** What goes back for a return, looked at under the purchase's lock. @throws Refused RETURN_NOT_FOUND (404) */
export const loadRefundStep = createStep(
  loadRefundStepId,
  async ({ return_id, now }: RefundReturnInput, { container }) => {
    const row = await loadReturnRow(container, return_id)
    const amount = settledOf(row) ?? 0
    const move: ReturnMove = {
      id: row.id,
      from: "refunding",
      to: "refunded",
      at: now,
      due_at: null,
      changes: {},
      lines: [],
      event: { kind: "refunded", by: "clock", by_id: "system", by_name: "Sistem", text: null, amount },
    }
    return new StepResponse({
      is_due: row.state === "refunding",
      has_money: row.state === "refunding" && amount > 0,
      return_id: row.id,
      purchase_id: row.purchase_id,
      seller_id: row.seller_id,
      order_id: row.order_id,
      lines: row.lines.flatMap(({ line_id, settled }) => (settled ? [{ line_id, amount: settled }] : [])),
      account:
        row.account_bank === null
          ? null
          : {
              bank: row.account_bank,
              account_number: row.account_number ?? "",
              account_holder: row.account_holder ?? "",
            },
      move,
    })
  },
)
