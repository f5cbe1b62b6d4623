import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cardGateway } from "../gateways"
import { syncUnpaidCardsWorkflow } from "../workflows/card/sync-unpaid-cards"
import { workNoticesWorkflow } from "../workflows/card/work-notices"
import { payRefundsWorkflow } from "../workflows/ledger/pay-refunds"

const MINUTE_MS = 60_000

/** What a crash or a provider that was away left: notices, money of cards not taken, refunds to cards not sent. */
export default async function syncCards(container: MedusaContainer): Promise<void> {
  if (!cardGateway()) return
  const before = new Date(Date.now() - MINUTE_MS).toISOString()
  const { result: notices } = await workNoticesWorkflow(container).run({ input: {} })
  const { result: unpaid } = await syncUnpaidCardsWorkflow(container).run({ input: { before } })
  const { result: refunds } = await payRefundsWorkflow(container).run({ input: { before } })
  const all = notices.worked + notices.failed + unpaid + refunds
  if (all === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `[cards] late: ${notices.worked} notices (${notices.failed} failed), ${unpaid} payments, ${refunds} refunds`,
    )
}

export const config = { name: "sync-cards", schedule: "* * * * *" }
