import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Row = z.record(z.string(), z.unknown())
const Linked = z.object({ id: z.string() }).nullish()
const LinkedOneOrMany = z.union([Linked, z.array(Linked)])

/** Ids of what a record is linked to in another module, for example `sales_channels` of a `stock_location`. */
export async function linkedIds(
  container: MedusaContainer,
  entity: string,
  id: string,
  relation: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id", `${relation}.id`], filters: { id } })
  const linked = LinkedOneOrMany.parse(Row.parse(data[0] ?? {})[relation])
  return [linked].flat().flatMap((row) => row?.id ?? [])
}
