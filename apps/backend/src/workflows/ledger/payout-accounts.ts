import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PayoutAccount } from "../../modules/ledger/refused-accounts"

const Rows = z.object({
  rows: z.array(
    z.object({
      seller_id: z.string(),
      bank: z.string(),
      account_number: z.string(),
      account_holder: z.string(),
      since: z.date(),
    }),
  ),
})

/** Where these shops want their money: the newest account of each; one statement. */
export async function payoutAccounts(
  container: MedusaContainer,
  seller_ids: readonly string[],
): Promise<PayoutAccount[]> {
  if (seller_ids.length === 0) return []
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select distinct on (seller_id) seller_id, bank, account_number, holder as account_holder, created_at as since
     from bank_account
     where seller_id = any(:seller_ids) and deleted_at is null
     order by seller_id, created_at desc, id desc`,
    { seller_ids: [...seller_ids] },
  )
  return Rows.parse(found).rows
}
