import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PayoutCandidatesResponse } from "@sebiduk/contracts"
import { REFUSAL } from "../../modules/ledger/refund-account"
import { judgePayouts } from "./judge-payouts"

const SHOWN = 200

const Amount = z.coerce.number().int()
const Refunds = z.object({
  rows: z.array(z.object({ has_account: z.boolean(), count: Amount, total_idr: Amount })),
})
const Sellers = z.array(z.object({ id: z.string(), name: z.string() }))

const REFUNDS = `
  select r.account_number is not null and ${REFUSAL} is null as has_account, count(*) as count, coalesce(sum(r.amount), 0) as total_idr
  from buyer_refund r
  where r.status = 'promised' and r.method <> 'card' and r.amount > 0 and r.deleted_at is null
    and not exists (
      select 1 from payout p
      where p.refund_id = r.id and p.status in ('planned', 'approved', 'paid') and p.deleted_at is null
    )
  group by 1`

/** Who the next batches would pay, and which shops not and why; as many statements whatever their number. */
export async function loadCandidates(
  container: MedusaContainer,
  now: Date,
): Promise<PayoutCandidatesResponse> {
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(REFUNDS)
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
  const refunds = Refunds.parse(found).rows
  const sumOf = (has: boolean) => {
    const row = refunds.find(({ has_account }) => has_account === has)
    return { count: row?.count ?? 0, total_idr: row?.total_idr ?? 0 }
  }
  return {
    minimum_idr,
    sellers: { count: due.length, total_idr: due.reduce((sum, { amount }) => sum + amount, 0) },
    left_out: left.map(({ seller_id, amount, reason }) => ({
      seller_id,
      name: names.get(seller_id) ?? "",
      available_idr: amount,
      reason,
    })),
    refunds: sumOf(true),
    refunds_without_account: sumOf(false),
  }
}
