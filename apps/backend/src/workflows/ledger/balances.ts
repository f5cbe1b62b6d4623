import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { AdminListBalancesInput, BalanceListResponse, SellerBalance } from "@sebiduk/contracts"
import { balanceOf } from "@sebiduk/domain"

const PAGE_SIZE = 50

const Amount = z.coerce.number().default(0)
const SumsRow = z.object({ total: Amount, payable: Amount, in_transit: Amount })
const ListRow = SumsRow.extend({ id: z.string(), name: z.string() })
const Answer = z.object({ rows: z.array(z.unknown()) })
const Count = z.object({ count: z.coerce.number() })

/**
 * Payable is what belongs to no order, and what belongs to one whose return window is over and of which nothing is being
 * sent back.
 */
const SUMS = `
  select e.seller_id, sum(e.amount) as total,
    coalesce(sum(e.amount) filter (
      where e.order_id is null or (r.available_at <= :now and not r.is_held)), 0) as payable
  from ledger_entry e
  left join order_release r on r.order_id = e.order_id and r.deleted_at is null
  where e.account = 'seller' and e.deleted_at is null
    and (:seller_id::text is null or e.seller_id = :seller_id)
  group by e.seller_id`

const TRANSIT = `
  select seller_id, sum(amount) as in_transit
  from payout
  where status in ('planned', 'approved') and seller_id is not null and deleted_at is null
    and (:seller_id::text is null or seller_id = :seller_id)
  group by seller_id`

const OF_ALL = `(${SUMS}) as sums left join (${TRANSIT}) as transit using (seller_id)`
const NAMED = `${OF_ALL} join seller s on s.id = sums.seller_id and (:q = '' or s.name ilike :name)`

function toBalance({ in_transit, ...sums }: z.infer<typeof SumsRow>): SellerBalance {
  const { total, held, available, carried } = balanceOf(sums)
  return {
    total_idr: total,
    held_idr: held,
    available_idr: available,
    carried_idr: carried,
    in_transit_idr: in_transit,
  }
}

type Values = Record<string, string | number | Date | null>

async function ask(container: MedusaContainer, sql: string, values: Values): Promise<unknown[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return Answer.parse(await connection.raw(sql, values)).rows
}

/** What one shop is owed now; one query whatever the number of its entries. */
export async function loadBalance(
  container: MedusaContainer,
  seller_id: string,
  now: Date,
): Promise<SellerBalance> {
  const rows = await ask(
    container,
    `select total, payable, coalesce(in_transit, 0) as in_transit from ${OF_ALL}`,
    { seller_id, now },
  )
  return toBalance(SumsRow.parse(rows[0] ?? {}))
}

/** Shops with their balances, the most owed first; two queries whatever the number of shops and entries. */
export async function listBalances(
  container: MedusaContainer,
  { q, page }: AdminListBalancesInput,
  now: Date,
): Promise<BalanceListResponse> {
  const values = {
    seller_id: null,
    now,
    q,
    name: `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
    take: PAGE_SIZE,
    skip: (page - 1) * PAGE_SIZE,
  }
  const [rows, counted] = await Promise.all([
    ask(
      container,
      `select s.id, s.name, total, payable, coalesce(in_transit, 0) as in_transit from ${NAMED}
       order by total desc, s.id limit :take offset :skip`,
      values,
    ),
    ask(container, `select count(*) from ${NAMED}`, values),
  ])
  return {
    sellers: ListRow.array()
      .parse(rows)
      .map(({ id, name, ...sums }) => ({ seller: { id, name }, balance: toBalance(sums) })),
    page: { page, page_size: PAGE_SIZE, total: Count.parse(counted[0]).count },
  }
}
