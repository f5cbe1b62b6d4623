import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { Actor } from "../../staff/audit"
import type { ReceiptLine } from "../receipt-line"

type Input = { lines: ReceiptLine[]; actor: Actor }

export const enterReceiptsStepId = "enter-receipts"

/**
 * Writes down money that came in; what stands already stays as it is, and none is taken away again.
 * @returns ids in the sequence of the lines, and how many of them are new
 */
export const enterReceiptsStep = createStep(
  enterReceiptsStepId,
  async ({ lines, actor }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const known = await purchases.listBankReceipts(
      { line_hash: lines.map(({ line_hash }) => line_hash) },
      { select: ["id", "line_hash"], take: null },
    )
    const ids = new Map(known.map(({ id, line_hash }) => [line_hash, id]))
    const fresh = new Map(
      lines.filter(({ line_hash }) => !ids.has(line_hash)).map((line) => [line.line_hash, line]),
    )
    const created = await purchases.createBankReceipts(
      [...fresh.values()].map((line) => ({ ...line, entered_by: actor.id, entered_by_name: actor.name })),
    )
    for (const { id, line_hash } of created) ids.set(line_hash, id)
    return new StepResponse({
      ids: lines.flatMap(({ line_hash }) => ids.get(line_hash) ?? []),
      added: created.length,
    })
  },
)
