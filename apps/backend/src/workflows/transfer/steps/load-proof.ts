import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderNumber } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { conflict, notFound } from "../../../refused"

export const loadProofStepId = "load-proof"

/**
 * Whether a proof may be rejected, looked at under its purchase's lock.
 * @throws Refused PROOF_NOT_FOUND (404), PROOF_STATE (409) when another took its place, or its transfer was confirmed
 */
export const loadProofStep = createStep(
  loadProofStepId,
  async ({ proof_id }: { proof_id: string }, { container }) => {
    const [proof] = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listTransferProofs({ id: proof_id }, { relations: ["purchase"], take: 1 })
    if (!proof) throw notFound("PROOF_NOT_FOUND", "There is no such proof")
    const { status, purchase } = proof
    if (status === "replaced" || (status === "waiting" && purchase.paid_at)) {
      const state = status === "replaced" ? "replaced" : "confirmed"
      throw conflict("PROOF_STATE", "There is nothing to reject any more", { state })
    }
    return new StepResponse({ is_waiting: status === "waiting", number: orderNumber(purchase.display_id) })
  },
)
