import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { todayInWib } from "@sebiduk/domain"
import { watchLicences } from "../workflows/verification/watch-licences"

export default async function watchLicencesDaily(container: MedusaContainer): Promise<void> {
  const { expired, reminded } = await watchLicences(container, todayInWib(new Date()))
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`[licences] ${expired} expired, ${reminded} reminders`)
}

/** Five past midnight in western Indonesia, by a clock in UTC. */
export const config = { name: "watch-licences", schedule: "5 17 * * *" }
