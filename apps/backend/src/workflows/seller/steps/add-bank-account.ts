import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerSetBankAccountInput } from "@sebiduk/contracts"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { refusedField } from "../../../refused"

type Input = { seller_id: string; created_by: string; account: SellerSetBankAccountInput }

export const addBankAccountStepId = "add-bank-account"

/** The account that counts from now on; null when it is the one that counted already. */
type Added = { id: string | null; is_replaced: boolean }

/**
 * Writes down a new account, which counts from now on; nothing when it is the one that counts already, unless the bank
 * refused it: then it is confirmed by being written again.
 */
export const addBankAccountStep = createStep(
  addBankAccountStepId,
  async ({ seller_id, created_by, account }: Input, { container }) => {
    const account_number = account.account_number.replaceAll(/\D/g, "")
    if (account_number.length < 5 || account_number.length > 20) {
      throw refusedField("account_number", { code: "ACCOUNT_NUMBER_INVALID" }, "Type 5 to 20 digits")
    }
    const service = container.resolve<SellerService>(SELLER_MODULE)
    const [newest] = await service.listBankAccounts(
      { seller_id },
      { order: { created_at: "DESC", id: "DESC" }, take: 1 },
    )
    const { bank, holder } = account
    const isSame =
      newest?.account_number === account_number && newest.bank === bank && newest.holder === holder
    if (isSame) {
      const since = new Date(newest.created_at)
      const refused = await container
        .resolve<LedgerService>(LEDGER_MODULE)
        .refusedAccounts([{ seller_id, bank, account_number, account_holder: holder, since }])
      if (!refused.has(seller_id)) return new StepResponse<Added, string>({ id: null, is_replaced: false })
    }
    const { id } = await service.createBankAccounts({ seller_id, created_by, account_number, bank, holder })
    return new StepResponse<Added, string>({ id, is_replaced: newest !== undefined && !isSame }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteBankAccounts(id)
  },
)
