import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CommissionRuleListResponse, CommissionRuleRow } from "@sebiduk/contracts"
import { rateOf, STANDARD_COMMISSION } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { categoriesOf } from "./commission-facts"

/** Whoever changes the list waits here. */
export const RULES_LOCK = "commission-rules"

/** So many of those that are not in force any more are shown. */
const RETIRED_SHOWN = 20

const Named = z.object({ id: z.string(), name: z.string() })

const CategoryRow = Named.extend({ mpath: z.string() })
const CampaignRow = z.object({ campaign_identifier: z.string(), name: z.string() })

/** Categories by the names from the topmost down, in that order. */
async function loadCategories(container: MedusaContainer): Promise<z.infer<typeof Named>[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_category", fields: ["id", "name", "mpath"] })
  const rows = CategoryRow.array().parse(data)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return rows
    .map(({ id, mpath }) => ({
      id,
      name: categoriesOf(mpath)
        .map((each) => names.get(each) ?? each)
        .join(" › "),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "id"))
}

async function loadCampaigns(container: MedusaContainer): Promise<z.infer<typeof Named>[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "campaign", fields: ["campaign_identifier", "name"] })
  return CampaignRow.array()
    .parse(data)
    .map(({ campaign_identifier: id, name }) => ({ id, name }))
}

async function shopNames(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, string>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["id", "name"], filters: { id: [...new Set(ids)] } })
  return new Map(
    Named.array()
      .parse(data)
      .map(({ id, name }) => [id, name]),
  )
}

/** The rules as the office sees them; as many queries whatever their number. */
export async function loadCommissionRules(container: MedusaContainer): Promise<CommissionRuleListResponse> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const [inForce, retired] = await Promise.all([
    ledger.listCommissionRules({ retired_at: null }, { take: null, order: { position: "ASC", id: "ASC" } }),
    ledger.listCommissionRules(
      { retired_at: { $ne: null } },
      { take: RETIRED_SHOWN, order: { retired_at: "DESC", id: "ASC" } },
    ),
  ])
  const all = [...inForce, ...retired]
  const [categories, campaigns, sellers] = await Promise.all([
    loadCategories(container),
    loadCampaigns(container),
    shopNames(
      container,
      all.flatMap(({ seller_id }) => seller_id ?? []),
    ),
  ])
  const categoryNames = new Map(categories.map(({ id, name }) => [id, name]))
  // What was deleted since is still named, by its id.
  const named = (names: Map<string, string>, id: string | null) => id && { id, name: names.get(id) ?? id }
  const toRow = (rule: (typeof all)[number]): CommissionRuleRow => ({
    id: rule.id,
    name: rule.name,
    category: named(categoryNames, rule.category_id) || null,
    seller: named(sellers, rule.seller_id) || null,
    campaign: rule.campaign,
    channel: rule.channel,
    rate: rateOf(rule),
    created_at: new Date(rule.created_at).toISOString(),
    retired_at: rule.retired_at ? new Date(rule.retired_at).toISOString() : null,
  })
  return {
    rules: inForce.map(toRow),
    retired: retired.map(toRow),
    standard: STANDARD_COMMISSION.rate,
    choices: { categories, campaigns },
  }
}
