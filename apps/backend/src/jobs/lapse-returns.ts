import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lapseReturnsWorkflow } from "../workflows/returns/lapse-returns"

export default async function lapseReturnsOften(container: MedusaContainer): Promise<void> {
  const { result } = await lapseReturnsWorkflow(container).run({ input: { now: new Date().toISOString() } })
  if (result.due === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`[returns] ${result.done} of ${result.due} returns taken on after their time`)
}

export const config = { name: "lapse-returns", schedule: "*/10 * * * *" }
