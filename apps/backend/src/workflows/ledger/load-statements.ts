import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Statement, StatementListResponse } from "@sebiduk/contracts"
import {
  ENTRY_KINDS,
  isMonth,
  monthInWib,
  monthsFrom,
  monthsLater,
  payoutBatchNumber,
  sellerOrderNumber,
  startOfMonth,
  statementOf,
} from "@sebiduk/domain"
import { notFound } from "../../refused"
import { inReadingOrder } from "./reading-order"

const Amount = z.coerce.number().int()

const MonthRows = z.object({
  rows: z.array(z.object({ month: z.string(), amount: Amount, entries: Amount })),
})

const MONTHS = `
  select to_char(created_at at time zone 'Asia/Jakarta', 'YYYY-MM') as month, sum(amount) as amount, count(*) as entries
  from ledger_entry
  where account = 'seller' and seller_id = :seller_id and deleted_at is null
  group by 1 order by 1`

/** The months of a shop's balance since its first entry, the newest first; one statement. */
export async function listStatements(
  container: MedusaContainer,
  { seller_id, now }: { seller_id: string; now: Date },
): Promise<StatementListResponse> {
  const found: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(MONTHS, { seller_id })
  const { rows } = MonthRows.parse(found)
  const [first] = rows
  if (!first) return { statements: [] }
  let balance = 0
  const statements = monthsFrom(first.month, monthInWib(now)).map((month) => {
    const row = rows.find((each) => each.month === month)
    const opening_idr = balance
    balance += row?.amount ?? 0
    return { month, opening_idr, closing_idr: balance, entries: row?.entries ?? 0 }
  })
  return { statements: statements.reverse() }
}

const Facts = z.object({
  rows: z.tuple([
    z.object({ shop: z.string(), opening: Amount, coupons: Amount, first_at: z.coerce.date().nullable() }),
  ]),
})

const FACTS = `
  select s.name as shop,
    (select coalesce(sum(e.amount), 0) from ledger_entry e
     where e.account = 'seller' and e.seller_id = s.id and e.created_at < :from and e.deleted_at is null) as opening,
    (select min(e.created_at) from ledger_entry e
     where e.account = 'seller' and e.seller_id = s.id and e.deleted_at is null) as first_at,
    (select coalesce(-sum(e.amount), 0) from payment_split ps
     join ledger_entry e on e.order_id = ps.order_id and e.account = 'office' and e.kind = 'cost_share'
     where ps.seller_id = s.id and ps.deleted_at is null and e.created_at >= :from and e.created_at < :until
       and e.deleted_at is null) as coupons
  from seller s where s.id = :seller_id`

const EntryRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      cause: z.string(),
      created_at: z.coerce.date(),
      kind: z.enum(ENTRY_KINDS),
      amount: Amount,
      reason: z.string().nullable(),
      display_id: z.number().nullable(),
      part: z.number().nullable(),
      batch: z.number().nullable(),
    }),
  ),
})

const ENTRIES = `
  select e.id, coalesce(e.refund_id, e.order_id, e.payout_id, e.id) as cause, e.created_at, e.kind, e.amount, e.reason,
    p.display_id, ps.part, b.display_id as batch
  from ledger_entry e
  left join payment_split ps on ps.order_id = e.order_id and ps.deleted_at is null
  left join purchase p on p.id = ps.purchase_id
  left join payout y on y.id = e.payout_id
  left join payout_batch b on b.id = y.batch_id
  where e.account = 'seller' and e.seller_id = :seller_id and e.created_at >= :from and e.created_at < :until
    and e.deleted_at is null
  order by e.created_at, e.id`

/**
 * A shop's statement of one month in WIB, to the rupiah as the ledger has it; two statements whatever its length.
 * @throws Refused STATEMENT_NOT_FOUND (404) for a month before the first entry, or one that has not begun
 */
export async function loadStatement(
  container: MedusaContainer,
  { seller_id, month, now }: { seller_id: string; month: string; now: Date },
): Promise<Statement> {
  if (!isMonth(month) || month > monthInWib(now))
    throw notFound("STATEMENT_NOT_FOUND", "There is nothing here")
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const of = { seller_id, from: startOfMonth(month), until: startOfMonth(monthsLater(month, 1)) }
  const [facts, entries] = await Promise.all<unknown>([knex.raw(FACTS, of), knex.raw(ENTRIES, of)])
  const [{ shop, opening, coupons, first_at }] = Facts.parse(facts).rows
  if (!first_at || first_at >= of.until) throw notFound("STATEMENT_NOT_FOUND", "There is nothing here")
  const { rows } = EntryRows.parse(entries)
  const { sums, closing } = statementOf(opening, rows)
  return {
    month,
    shop,
    is_final: month < monthInWib(now),
    opening_idr: opening,
    closing_idr: closing,
    sums: {
      goods_idr: sums.goods,
      shipping_idr: sums.shipping,
      commission_idr: sums.commission,
      cash_idr: sums.cash,
      refunds_idr: sums.refunds,
      pph22_idr: sums.pph22,
      adjustments_idr: sums.adjustments,
      payouts_idr: sums.payouts,
    },
    coupons_idr: coupons,
    entries: inReadingOrder(rows).map((row) => ({
      id: row.id,
      at: row.created_at.toISOString(),
      kind: row.kind,
      amount_idr: row.amount,
      order_number:
        row.display_id !== null && row.part !== null ? sellerOrderNumber(row.display_id, row.part) : null,
      payout_number: row.batch === null ? null : payoutBatchNumber(row.batch),
      reason: row.reason,
    })),
  }
}
