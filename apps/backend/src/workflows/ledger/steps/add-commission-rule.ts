import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import type { AddCommissionRuleInput } from "../add-commission-rule"

type Added = { id: string; is_new: boolean }

export const addCommissionRuleStepId = "add-commission-rule"

/** Writes a rule behind the others; the caller holds the lock of the list. */
export const addCommissionRuleStep = createStep(
  addCommissionRuleStepId,
  async ({ rule, actor }: AddCommissionRuleInput, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const [same] = await ledger.listCommissionRules({ ...rule, retired_at: null }, { take: 1 })
    if (same) return new StepResponse<Added, string>({ id: same.id, is_new: false })
    const [last] = await ledger.listCommissionRules(
      { retired_at: null },
      { select: ["position"], take: 1, order: { position: "DESC" } },
    )
    const position = (last?.position ?? 0) + 1
    const { id } = await ledger.createCommissionRules({ ...rule, position, created_by: actor.id })
    return new StepResponse<Added, string>({ id, is_new: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<LedgerService>(LEDGER_MODULE).deleteCommissionRules(id)
  },
)
