import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { repaired, type Finding } from "../finding"
import { underLock } from "../under-lock"

const Drift = z.object({
  id: z.string(),
  inventory_item_id: z.string(),
  says: z.coerce.number(),
  is: z.coerce.number(),
})
type Drift = z.infer<typeof Drift>

const Answer = z.object({ rows: z.array(Drift) })

/** Levels whose sum of reservations is not what their reservations sum to; only these leave the database. */
const DRIFTS = `
  SELECT l.id, l.inventory_item_id, l.reserved_quantity AS says, COALESCE(SUM(r.quantity), 0) AS "is"
  FROM inventory_level l
  LEFT JOIN reservation_item r ON r.inventory_item_id = l.inventory_item_id
    AND r.location_id = l.location_id AND r.deleted_at IS NULL
  WHERE l.deleted_at IS NULL AND (:inventory_item_id::text IS NULL OR l.inventory_item_id = :inventory_item_id)
  GROUP BY l.id
  HAVING l.reserved_quantity <> COALESCE(SUM(r.quantity), 0)
  ORDER BY l.id`

/** Core's service leaves this column out of every update: only reservations move it, each by its own step. */
const SET_RESERVED =
  "UPDATE inventory_level SET reserved_quantity = ?, raw_reserved_quantity = ?, updated_at = NOW() WHERE id = ?"
/** As core would say it; the catalogue listens. */
const LEVEL_UPDATED = "inventory.inventory-level.updated"

async function driftsOf(container: MedusaContainer, inventory_item_id: string | null): Promise<Drift[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return Answer.parse(await connection.raw(DRIFTS, { inventory_item_id })).rows
}

/** Looks again while nobody reserves. */
async function setRight(container: MedusaContainer, { id, inventory_item_id }: Drift): Promise<boolean> {
  return underLock(container, inventory_item_id, async () => {
    const drift = (await driftsOf(container, inventory_item_id)).find((row) => row.id === id)
    if (!drift) return false
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(SET_RESERVED, [drift.is, JSON.stringify({ value: String(drift.is), precision: 20 }), id])
    await container.resolve(Modules.EVENT_BUS).emit({ name: LEVEL_UPDATED, data: { id } })
    return true
  })
}

export const checkLevelsStepId = "check-levels"

/** What a level says is reserved is what its reservations sum to. */
export const checkLevelsStep = createStep(
  checkLevelsStepId,
  async (_input: Record<string, never>, { container }) => {
    const findings: Finding[] = []
    for (const drift of await driftsOf(container, null)) {
      const seen: { again: boolean } = { again: true }
      const what = `${drift.says} reserved of ${drift.inventory_item_id}, its reservations are ${drift.is}`
      const finding = await repaired({ check: "reservations", subject: drift.id, what }, async () => {
        seen.again = await setRight(container, drift)
      })
      if (seen.again) findings.push(finding)
    }
    return new StepResponse(findings)
  },
)
