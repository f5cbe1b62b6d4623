import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { dayAfter, dueReminder, REMINDER_DAYS } from "../reminder-days"

/** Writes down the reminders that are due and not sent yet; answers them. */
export const writeDueRemindersStep = createStep(
  "write-due-reminders",
  async ({ today }: { today: string }, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const ending = await registry.listLicences(
      { state: "approved", valid_until: { $gte: today, $lte: dayAfter(today, Math.max(...REMINDER_DAYS)) } },
      { select: ["id", "valid_until"], take: null },
    )
    const due = ending.flatMap(({ id, valid_until }) => {
      const days = valid_until === null ? undefined : dueReminder(valid_until, today)
      return days === undefined || valid_until === null ? [] : [{ licence_id: id, valid_until, days }]
    })
    const known = await registry.listLicenceReminders(
      { licence_id: due.map(({ licence_id }) => licence_id) },
      { select: ["licence_id", "valid_until", "days"], take: null },
    )
    const keyOf = (row: { licence_id: string; valid_until: string; days: number }) =>
      `${row.licence_id} ${row.valid_until} ${row.days}`
    const sent = new Set(known.map(keyOf))
    const fresh = due.filter((row) => !sent.has(keyOf(row)))
    const rows = fresh.length === 0 ? [] : await registry.createLicenceReminders(fresh)
    const ids = rows.map(({ id }) => id)
    return new StepResponse(
      ids.map((id) => ({ id })),
      ids,
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<RegistryService>(REGISTRY_MODULE).deleteLicenceReminders(ids)
  },
)
