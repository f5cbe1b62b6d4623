import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announcePurchasesWorkflow } from "../workflows/purchase/announce-purchases"

const SECOND_MS = 1_000
const HOUR_MS = 3_600_000

/** What was left unsaid by a crash or a mail server that was away; older ones are tried by `reconcile`. */
export default async function announcePurchasesOften(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const { result } = await announcePurchasesWorkflow(container).run({
    input: {
      after: new Date(now - HOUR_MS).toISOString(),
      before: new Date(now - 30 * SECOND_MS).toISOString(),
    },
  })
  if (result.events === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`[mails] ${result.announced} of ${result.events} events announced late`)
}

export const config = { name: "announce-purchases", schedule: "* * * * *" }
