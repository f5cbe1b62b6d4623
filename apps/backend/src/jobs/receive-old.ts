import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { receiveOld } from "../workflows/purchase/receive-old"

export default async function receiveOldDaily(container: MedusaContainer): Promise<void> {
  const parcels = await receiveOld(container, new Date())
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`[orders] ${parcels} parcels taken for arrived`)
}

/** Half an hour past midnight in western Indonesia, by a clock in UTC. */
export const config = { name: "receive-old", schedule: "30 17 * * *" }
