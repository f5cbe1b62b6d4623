import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PayoutCandidatesResponse } from "@sebiduk/contracts"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { judgePayouts } from "./judge-payouts"

const SHOWN = 200

const Sellers = z.array(z.object({ id: z.string(), name: z.string() }))

/** Who the next batches would pay, and which shops not and why; as many statements whatever their number. */
export async function loadCandidates(
  container: MedusaContainer,
  now: Date,
): Promise<PayoutCandidatesResponse> {
  const { minimum_idr, judged: all } = await judgePayouts(container, { now })
  const judged = all.filter(({ amount }) => amount !== 0)
  const due = judged.filter(({ reason }) => reason === undefined)
  const left = judged
    .flatMap(({ reason, ...row }) => (reason ? [{ ...row, reason }] : []))
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, SHOWN)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "name"],
    filters: { id: left.map(({ seller_id }) => seller_id) },
  })
  const names = new Map(Sellers.parse(data).map(({ id, name }) => [id, name]))
  const refunds = await container.resolve<LedgerService>(LEDGER_MODULE).dueRefunds()
  return {
    minimum_idr,
    sellers: { count: due.length, total_idr: due.reduce((sum, { amount }) => sum + amount, 0) },
    left_out: left.map(({ seller_id, amount, reason }) => ({
      seller_id,
      name: names.get(seller_id) ?? "",
      available_idr: amount,
      reason,
    })),
    refunds: refunds.ready,
    refunds_without_account: refunds.without_account,
  }
}
