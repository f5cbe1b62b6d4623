import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminCreateCommissionRuleInput, ErrorCode } from "@sebiduk/contracts"
import { refusedField } from "../../../refused"

export const validateCommissionRuleStepId = "validate-commission-rule"

/**
 * What a rule is about must be there.
 * @throws Refused CATEGORY_UNKNOWN, CHOICE_INVALID (400)
 */
export const validateCommissionRuleStep = createStep(
  validateCommissionRuleStepId,
  async ({ category_id, seller_id, campaign }: AdminCreateCommissionRuleInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const ask = async (entity: string, filters: object): Promise<boolean> => {
      const { data } = await query.graph({ entity, fields: ["id"], filters })
      return data.length > 0
    }
    const conditions: [field: string, value: string | null, code: ErrorCode, entity: string, by: string][] = [
      ["category_id", category_id, "CATEGORY_UNKNOWN", "product_category", "id"],
      ["seller_id", seller_id, "CHOICE_INVALID", "seller", "id"],
      ["campaign", campaign, "CHOICE_INVALID", "campaign", "campaign_identifier"],
    ]
    for (const [field, value, code, entity, by] of conditions) {
      if (value === null || (await ask(entity, { [by]: value }))) continue
      throw refusedField(field, { code }, `There is no ${entity} ${value}`)
    }
    return new StepResponse(true)
  },
)
