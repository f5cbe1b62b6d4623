import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { sellerOrderNumber } from "@sebiduk/domain"

const Row = z.object({
  order_id: z.string(),
  part: z.number(),
  purchase: z.object({ display_id: z.coerce.number() }),
})

/** The numbers of shops' orders, `SBD-000042-A`, by their ids. */
export async function orderNumbers(
  container: MedusaContainer,
  order_ids: string[],
): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_split",
    fields: ["order_id", "part", "purchase.display_id"],
    filters: { order_id: order_ids },
  })
  return new Map(
    Row.array()
      .parse(data)
      .map(({ order_id, part, purchase }) => [order_id, sellerOrderNumber(purchase.display_id, part)]),
  )
}
