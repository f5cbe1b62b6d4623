import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { expirePurchasesWorkflow } from "../workflows/purchase/expire-purchases"

export default async function expirePurchasesOften(container: MedusaContainer): Promise<void> {
  const { result: cancelled } = await expirePurchasesWorkflow(container).run({
    input: { now: new Date().toISOString() },
  })
  if (cancelled === 0) return
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`[purchases] ${cancelled} orders not paid in time`)
}

export const config = { name: "expire-purchases", schedule: "*/5 * * * *" }
