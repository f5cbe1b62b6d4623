import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { repaired, type Finding } from "../finding"
import { underLock } from "../under-lock"

type Drift = { id: string; inventory_item_id: string; location_id: string; says: number; is: number }

/** Core's service leaves this column out of every update: only reservations move it, each by its own step. */
const SET_RESERVED =
  "UPDATE inventory_level SET reserved_quantity = ?, raw_reserved_quantity = ?, updated_at = NOW() WHERE id = ?"
/** As core would say it; the catalogue listens. */
const LEVEL_UPDATED = "inventory.inventory-level.updated"

const placeOf = (row: { inventory_item_id: string; location_id: string }): string =>
  `${row.inventory_item_id} ${row.location_id}`

/** Levels whose sum of reservations is not what their reservations sum to. */
async function driftsOf(
  inventory: IInventoryService,
  filters: { inventory_item_id?: string },
): Promise<Drift[]> {
  const [levels, reservations] = await Promise.all([
    inventory.listInventoryLevels(filters, { take: null }),
    inventory.listReservationItems(filters, { take: null }),
  ])
  const sums = new Map<string, number>()
  for (const row of reservations) sums.set(placeOf(row), (sums.get(placeOf(row)) ?? 0) + Number(row.quantity))
  return levels
    .map(({ id, inventory_item_id, location_id, reserved_quantity }) => ({
      id,
      inventory_item_id,
      location_id,
      says: reserved_quantity,
      is: sums.get(placeOf({ inventory_item_id, location_id })) ?? 0,
    }))
    .filter(({ says, is }) => says !== is)
}

/** Looks again while nobody reserves. */
async function setRight(container: MedusaContainer, { id, inventory_item_id }: Drift): Promise<boolean> {
  const inventory = container.resolve(Modules.INVENTORY)
  return underLock(container, inventory_item_id, async () => {
    const drift = (await driftsOf(inventory, { inventory_item_id })).find((row) => row.id === id)
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
    for (const drift of await driftsOf(container.resolve(Modules.INVENTORY), {})) {
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
