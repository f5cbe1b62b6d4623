import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MAX_PROOFS } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type Input = {
  purchase_id: string
  evidence_id: string
  file_name: string
  mime_type: string
  sender: string
  note: string
}

export const createProofStepId = "create-proof"

/** Writes down a proof, and that it takes the place of the oldest when there are enough; under the purchase's lock. */
export const createProofStep = createStep(
  createProofStepId,
  async (input: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const waiting = await purchases.listTransferProofs(
      { purchase_id: input.purchase_id, status: "waiting" },
      { select: ["id"], take: null, order: { created_at: "ASC", id: "ASC" } },
    )
    const { id } = await purchases.createTransferProofs(input)
    const replaced = waiting.slice(0, Math.max(0, waiting.length + 1 - MAX_PROOFS)).map((proof) => proof.id)
    await purchases.updateTransferProofs(replaced.map((old) => ({ id: old, status: "replaced" as const })))
    return new StepResponse(id, { id, replaced })
  },
  async (made, { container }) => {
    if (!made) return
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    await purchases.deleteTransferProofs(made.id)
    await purchases.updateTransferProofs(made.replaced.map((id) => ({ id, status: "waiting" as const })))
  },
)
