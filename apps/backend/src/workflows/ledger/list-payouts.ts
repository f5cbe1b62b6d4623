import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerPayoutListResponse } from "@sebiduk/contracts"
import { payoutBatchNumber } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { maskAccount } from "../seller/load-bank-account"

const PAGE_SIZE = 20

/** A page of what was paid out to a shop, newest first. */
export async function listPayouts(
  container: MedusaContainer,
  { seller_id, page }: { seller_id: string; page: number },
): Promise<SellerPayoutListResponse> {
  const [rows, total] = await container.resolve<LedgerService>(LEDGER_MODULE).listAndCountPayouts(
    { seller_id },
    {
      relations: ["batch"],
      order: { created_at: "DESC", id: "DESC" },
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
    },
  )
  return {
    payouts: rows.map((row) => ({
      id: row.id,
      number: payoutBatchNumber(row.batch.display_id),
      amount_idr: row.amount,
      bank: row.bank,
      account_number: maskAccount(row.account_number),
      account_holder: row.account_holder,
      status: row.status,
      reason: row.reason,
      created_at: new Date(row.created_at).toISOString(),
      settled_at: row.settled_at ? new Date(row.settled_at).toISOString() : null,
    })),
    page: { page, page_size: PAGE_SIZE, total },
  }
}
