import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { notFound } from "../../../refused"

type Retired = { name: string; was_in_force: boolean }

export const retireCommissionRuleStepId = "retire-commission-rule"

/** @throws Refused COMMISSION_RULE_NOT_FOUND (404) */
export const retireCommissionRuleStep = createStep(
  retireCommissionRuleStepId,
  async (id: string, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const [rule] = await ledger.listCommissionRules({ id }, { take: 1 })
    if (!rule) throw notFound("COMMISSION_RULE_NOT_FOUND", "There is no such rule")
    const retired = { name: rule.name, was_in_force: rule.retired_at === null }
    if (!retired.was_in_force) return new StepResponse<Retired, string>(retired)
    await ledger.updateCommissionRules({ id, retired_at: new Date() })
    return new StepResponse<Retired, string>(retired, id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<LedgerService>(LEDGER_MODULE).updateCommissionRules({ id, retired_at: null })
  },
)
