import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../refused"
import { RETURN_FIELDS, WholeReturnRow } from "./return-row"

/**
 * One return with its lines, photos and history; whose it is was decided before.
 * @throws Refused RETURN_NOT_FOUND (404)
 */
export async function loadReturnRow(container: MedusaContainer, id: string): Promise<WholeReturnRow> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "return_request", fields: RETURN_FIELDS, filters: { id } })
  const found: unknown = data[0]
  if (!found) throw notFound("RETURN_NOT_FOUND", "There is no such return")
  return WholeReturnRow.parse(found)
}
