import type { OrderRefund } from "@sebiduk/contracts"
import { refundState } from "@sebiduk/domain"
import type { RefundOfBuyer } from "../../modules/ledger/refund-account"
import { maskAccount } from "../seller/load-bank-account"

/** A refund as its buyer sees it. */
export function toOrderRefund(refund: RefundOfBuyer): OrderRefund {
  const { bank, account_number, account_holder } = refund
  return {
    id: refund.id,
    order_id: refund.order_id,
    amount_idr: refund.amount,
    method: refund.method,
    state: refundState({ ...refund, is_refused: refund.problem !== null }),
    account:
      bank !== null && account_number !== null && account_holder !== null
        ? { bank, account_number: maskAccount(account_number), account_holder }
        : null,
    can_set_account: refund.status === "promised" && refund.method !== "card" && !refund.is_in_batch,
    problem: refund.problem,
    promised_at: refund.created_at.toISOString(),
    paid_at: refund.paid_at?.toISOString() ?? null,
  }
}
