import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { planPayoutBatchWorkflow } from "../workflows/ledger/plan-payout-batch"
import { SYSTEM } from "../workflows/staff/audit"

export default async function planPayoutsWeekly(container: MedusaContainer): Promise<void> {
  const { result } = await planPayoutBatchWorkflow(container).run({
    input: { kind: "sellers", actor: SYSTEM },
  })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`[payouts] ${result.batch_id ?? "nothing to pay"}`)
}

/** Monday 03:00 in western Indonesia, by a clock in UTC. */
export const config = { name: "plan-payouts", schedule: "0 20 * * 0" }
