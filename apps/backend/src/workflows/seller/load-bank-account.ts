import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { BankAccount } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"

const SHOWN_DIGITS = 4

/** All but the last four digits hidden. */
export const maskAccount = (digits: string): string =>
  "*".repeat(Math.max(0, digits.length - SHOWN_DIGITS)) + digits.slice(-SHOWN_DIGITS)

/** The account a shop is paid to, as its people see it; null while it has none. */
export async function loadBankAccount(
  container: MedusaContainer,
  seller_id: string,
): Promise<z.infer<typeof BankAccount> | null> {
  const [row] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listBankAccounts({ seller_id }, { order: { created_at: "DESC", id: "DESC" }, take: 1 })
  return row
    ? {
        bank: row.bank,
        account_number: maskAccount(row.account_number),
        holder: row.holder,
        updated_at: new Date(row.created_at).toISOString(),
      }
    : null
}
