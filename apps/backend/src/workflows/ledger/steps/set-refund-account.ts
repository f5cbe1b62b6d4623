import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict, notFound, refusedField } from "../../../refused"
import type { SetRefundAccountInput } from "../set-refund-account"

const MIN_DIGITS = 5
const MAX_DIGITS = 20

export const setRefundAccountStepId = "set-refund-account"

/** Writes the account of a refund, nothing else: it stands alone in its workflow. */
export const setRefundAccountStep = createStep(
  setRefundAccountStepId,
  async ({ purchase_id, refund_id, account }: SetRefundAccountInput, { container }) => {
    const account_number = account.account_number.replaceAll(/\D/g, "")
    if (account_number.length < MIN_DIGITS || account_number.length > MAX_DIGITS)
      throw refusedField("account_number", { code: "ACCOUNT_NUMBER_INVALID" }, "Type 5 to 20 digits")
    const written = await container.resolve<LedgerService>(LEDGER_MODULE).setRefundAccount({
      id: refund_id,
      purchase_id,
      account: { ...account, account_number },
    })
    if (!written) throw notFound("REFUND_NOT_FOUND", "There is no such refund")
    if (written !== "written")
      throw conflict("REFUND_STATE", `The refund cannot be changed any more: ${written}`, { state: written })
    return new StepResponse(refund_id)
  },
)
