import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReturnEventRow, WholeReturnRow } from "./return-row"
import { RETURN_FIELDS, WholeReturnRow as Row } from "./return-row"

/** A return, and the row of its history that people are to hear of. */
export type ReturnNews = { row: WholeReturnRow; event: ReturnEventRow }

/** The news of one purchase by what its events are about: the return that was opened, or a row of its history. */
export async function loadReturnNews(
  container: MedusaContainer,
  purchase_id: string,
): Promise<Map<string, ReturnNews>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return_request",
    fields: RETURN_FIELDS,
    filters: { purchase_id },
  })
  const rows = Row.array().parse(data)
  return new Map(
    rows.flatMap((row) =>
      row.events.map((event) => [event.kind === "opened" ? row.id : event.id, { row, event }] as const),
    ),
  )
}
