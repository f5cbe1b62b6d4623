import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { payRefunds } from "../workflows/ledger/pay-refunds"

const MINUTE_MS = 60_000

export default async function payRefundsOften(container: MedusaContainer): Promise<void> {
  const { paid, waiting } = await payRefunds(container, new Date(Date.now() - MINUTE_MS))
  if (waiting === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`[refunds] ${paid} of ${waiting} card refunds paid late`)
}

export const config = { name: "pay-refunds", schedule: "*/5 * * * *" }
