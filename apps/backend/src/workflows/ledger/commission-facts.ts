import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CommissionFacts, CommissionRule } from "@sebiduk/domain"

type Line = { id: string; product_id: string | null; promotion_ids: string[] }
type Facts = Pick<CommissionFacts, "category_ids" | "campaigns">

const ProductRow = z.object({
  id: z.string(),
  categories: z.array(z.object({ mpath: z.string() })).default([]),
})
const PromotionRow = z.object({
  id: z.string(),
  campaign: z.object({ campaign_identifier: z.string() }).nullish(),
})

/** Core keeps the ids of those above a category and its own in `mpath`, with dots between. */
export const categoriesOf = (mpath: string): string[] => mpath.split(".").filter(Boolean)

/**
 * Categories and campaigns of lines, by the line's id; asked for only where a rule asks for them, one query each
 * whatever the number of lines.
 */
export async function commissionFacts(
  container: MedusaContainer,
  rules: readonly CommissionRule[],
  lines: readonly Line[],
): Promise<Map<string, Facts>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const products = rules.some(({ category_id }) => category_id !== null)
    ? await query.graph({
        entity: "product",
        fields: ["id", "categories.mpath"],
        filters: { id: lines.flatMap(({ product_id }) => product_id ?? []) },
      })
    : { data: [] }
  const promotion_ids = [...new Set(lines.flatMap((line) => line.promotion_ids))]
  const promotions =
    promotion_ids.length > 0 && rules.some(({ campaign }) => campaign !== null)
      ? await query.graph({
          entity: "promotion",
          fields: ["id", "campaign.campaign_identifier"],
          filters: { id: promotion_ids },
        })
      : { data: [] }
  const categories = new Map(
    ProductRow.array()
      .parse(products.data)
      .map((row) => [row.id, [...new Set(row.categories.flatMap(({ mpath }) => categoriesOf(mpath)))]]),
  )
  const campaigns = new Map(
    PromotionRow.array()
      .parse(promotions.data)
      .map(({ id, campaign }) => [id, campaign?.campaign_identifier]),
  )
  return new Map(
    lines.map((line) => [
      line.id,
      {
        category_ids: categories.get(line.product_id ?? "") ?? [],
        campaigns: line.promotion_ids.flatMap((id) => campaigns.get(id) ?? []),
      },
    ]),
  )
}
