import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileWorkflow } from "../workflows/reconcile/reconcile"
import { reportOf, summaryOf } from "../workflows/reconcile/report"

/** Whatever is older has long been shipped and settled; the command looks at everything. */
const LOOK_BACK_MS = 60 * 86_400_000

export default async function reconcileHourly(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const { result: findings } = await reconcileWorkflow(container).run({
    input: { now: new Date(now).toISOString(), since: new Date(now - LOOK_BACK_MS).toISOString() },
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`[reconcile] ${summaryOf(findings)}`)
  if (findings.length > 0) logger.warn(`[reconcile]\n${reportOf(findings)}`)
}

export const config = { name: "reconcile", schedule: "20 * * * *" }
