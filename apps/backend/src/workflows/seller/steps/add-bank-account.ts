import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerSetBankAccountInput } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { refusedField } from "../../../refused"

type Input = { seller_id: string; created_by: string; account: SellerSetBankAccountInput }

export const addBankAccountStepId = "add-bank-account"

/** Writes down a new account, which counts from now on; nothing when it is the one that counts already. */
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
    if (isSame) return new StepResponse<{ is_new: boolean }, string>({ is_new: false })
    const row = await service.createBankAccounts({ seller_id, created_by, account_number, bank, holder })
    return new StepResponse<{ is_new: boolean }, string>({ is_new: true }, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteBankAccounts(id)
  },
)
