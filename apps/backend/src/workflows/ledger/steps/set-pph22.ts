import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import type { SetPph22Input } from "../set-pph22"

type Before = { is_pph22_withheld: boolean; actor_id: string }

export const setPph22StepId = "set-pph22"

/** @returns whether it was withheld before */
export const setPph22Step = createStep(
  setPph22StepId,
  async ({ is_withheld, actor }: SetPph22Input, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const { is_pph22_withheld } = await ledger.settings()
    if (is_pph22_withheld === is_withheld) return new StepResponse<boolean, Before>(is_withheld)
    await ledger.changeSettings({ is_pph22_withheld: is_withheld }, actor.id)
    return new StepResponse<boolean, Before>(is_pph22_withheld, { is_pph22_withheld, actor_id: actor.id })
  },
  async (before, { container }) => {
    if (!before) return
    const { is_pph22_withheld, actor_id } = before
    await container.resolve<LedgerService>(LEDGER_MODULE).changeSettings({ is_pph22_withheld }, actor_id)
  },
)
