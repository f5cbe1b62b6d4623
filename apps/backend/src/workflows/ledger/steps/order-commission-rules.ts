import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict } from "../../../refused"

export const orderCommissionRulesStepId = "order-commission-rules"

/**
 * Writes the places of the rules in force; the caller holds the lock of the list.
 * @throws Refused COMMISSION_RULES_CHANGED (409)
 * @returns their names in the order of before and of now
 */
export const orderCommissionRulesStep = createStep(
  orderCommissionRulesStepId,
  async (ids: string[], { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const rules = await ledger.listCommissionRules(
      { retired_at: null },
      { select: ["id", "position", "name"], take: null, order: { position: "ASC", id: "ASC" } },
    )
    const known = new Set(rules.map(({ id }) => id))
    if (new Set(ids).size !== ids.length || ids.length !== rules.length || !ids.every((id) => known.has(id)))
      throw conflict("COMMISSION_RULES_CHANGED", "Name every rule in force once")
    const nameOf = (id: string): string => rules.find((rule) => rule.id === id)?.name ?? id
    const is_changed = rules.some(({ id }, index) => ids[index] !== id)
    if (is_changed) await ledger.updateCommissionRules(ids.map((id, index) => ({ id, position: index + 1 })))
    return new StepResponse(
      { is_changed, before: rules.map(({ name }) => name), after: ids.map(nameOf) },
      rules.map(({ id, position }) => ({ id, position })),
    )
  },
  async (before, { container }) => {
    if (before && before.length > 0)
      await container.resolve<LedgerService>(LEDGER_MODULE).updateCommissionRules(before)
  },
)
