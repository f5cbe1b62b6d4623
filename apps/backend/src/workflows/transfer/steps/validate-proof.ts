import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PROOF_MAX_FILES } from "@sebiduk/contracts"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { conflict } from "../../../refused"
import { openSplits } from "../../purchase/load-parts"
import { loadTransferMoney } from "../transfer-money"

export const validateProofStepId = "validate-proof"

/**
 * Whether a proof is of any use, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) when no transfer is waited for, FILE_TOO_MANY (409)
 */
export const validateProofStep = createStep(
  validateProofStepId,
  async (purchase_id: string, { container }) => {
    const { parts, is_transfer } = await loadTransferMoney(container, purchase_id)
    const isOpen = openSplits(parts).length > 0
    if (!is_transfer || parts.paid_at || !isOpen) {
      const state = isOpen ? "processing" : "cancelled"
      throw conflict("ORDER_STATE", "No transfer is waited for", { state })
    }
    const [, count] = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listAndCountTransferProofs({ purchase_id }, { select: ["id"], take: 1 })
    if (count >= PROOF_MAX_FILES)
      throw conflict("FILE_TOO_MANY", "Too many proofs of one transfer", { maximum: PROOF_MAX_FILES })
    return new StepResponse(purchase_id)
  },
)
