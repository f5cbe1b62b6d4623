import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { repaired, settledBefore, type Finding, type ReconcileInput } from "../finding"
import { underLock } from "../under-lock"

const ItemRow = z.object({
  item_id: z.string(),
  order: z.object({ status: z.string() }).nullish(),
})

export const checkStrayReservationsStepId = "check-stray-reservations"

/** Reservations for an order that is cancelled, or is none: nobody waits for these goods. */
export const checkStrayReservationsStep = createStep(
  checkStrayReservationsStepId,
  async ({ now }: ReconcileInput, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const before = settledBefore(now)
    const reservations = (
      await inventory.listReservationItems(
        {},
        { select: ["id", "line_item_id", "inventory_item_id", "quantity", "created_at"], take: null },
      )
    ).filter(({ line_item_id, created_at }) => line_item_id && created_at && new Date(created_at) < before)
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order_item",
      fields: ["item_id", "order.status"],
      filters: { item_id: reservations.map(({ line_item_id }) => line_item_id) },
    })
    const open = new Set(
      ItemRow.array()
        .parse(data)
        .filter(({ order }) => order && order.status !== "canceled")
        .map(({ item_id }) => item_id),
    )
    const findings: Finding[] = []
    for (const { id, line_item_id, inventory_item_id, quantity } of reservations) {
      if (open.has(line_item_id ?? "")) continue
      const what = `${Number(quantity)} of ${inventory_item_id} kept for ${line_item_id ?? ""}, which nobody waits for`
      findings.push(
        await repaired({ check: "reservations", subject: id, what }, () =>
          underLock(container, inventory_item_id, () => inventory.deleteReservationItems([id])),
        ),
      )
    }
    return new StepResponse(findings)
  },
)
