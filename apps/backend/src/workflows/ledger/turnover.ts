import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Pph22Response } from "@sebiduk/contracts"
import { DELIVERY_LINE, startOfDay, turnoverMark } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"

const PAGE_SIZE = 50

const Amount = z.coerce.number()
const Row = z.object({ id: z.string(), name: z.string(), turnover: Amount, withheld: Amount })
const Answer = z.object({ rows: z.array(z.unknown()) })
const Count = z.object({ count: z.coerce.number() })

/** Goods before coupons that were paid in the year, less goods given back in it. */
const TURNOVER = `
  select s.id, s.name, sum(moved.turnover) as turnover, sum(moved.withheld) as withheld
  from (
    select seller_id, case when kind = 'goods' then amount else 0 end as turnover,
      case when kind = 'pph22' then -amount else 0 end as withheld
    from ledger_entry
    where account = 'seller' and kind in ('goods', 'pph22') and deleted_at is null
      and created_at >= :from and created_at < :to
    union all
    select refund.seller_id, -line.gross, 0
    from buyer_refund refund
    join buyer_refund_line line on line.refund_id = refund.id and line.line_id <> :delivery
    where refund.deleted_at is null and refund.created_at >= :from and refund.created_at < :to
  ) as moved
  join seller s on s.id = moved.seller_id
  group by s.id, s.name`

/** Each shop's turnover of a calendar year (WIB), the highest first; three queries whatever the number of sales. */
export async function loadTurnover(
  container: MedusaContainer,
  year: number,
  page: number,
): Promise<Pph22Response> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = {
    from: startOfDay(`${year}-01-01`),
    to: startOfDay(`${year + 1}-01-01`),
    delivery: DELIVERY_LINE,
    take: PAGE_SIZE,
    skip: (page - 1) * PAGE_SIZE,
  }
  const [settings, listed, counted] = await Promise.all([
    container.resolve<LedgerService>(LEDGER_MODULE).settings(),
    connection.raw(
      `select * from (${TURNOVER}) as turnover order by turnover desc, id limit :take offset :skip`,
      values,
    ) as Promise<unknown>,
    connection.raw(`select count(*) from (${TURNOVER}) as turnover`, values) as Promise<unknown>,
  ])
  return {
    is_withheld: settings.is_pph22_withheld,
    year,
    sellers: Row.array()
      .parse(Answer.parse(listed).rows)
      .map(({ id, name, turnover, withheld }) => ({
        seller: { id, name },
        turnover_idr: turnover,
        withheld_idr: withheld,
        mark: turnoverMark(turnover),
      })),
    page: { page, page_size: PAGE_SIZE, total: Count.parse(Answer.parse(counted).rows[0]).count },
  }
}
